/**
 * Who may speak as whom at the local doors. Sign-in, tokens and roles will live here too.
 */
@NullMarked
package dev.coachmichael.core.account;

import org.jspecify.annotations.NullMarked;
