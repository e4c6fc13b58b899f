/**
 * The Discord door will live here: gateway events become {@code Inbound} records, {@code Reply} blocks become messages,
 * interactions are deferred before anything else happens. No coaching and no SQL belong here.
 */
@NullMarked
package dev.coachmichael.discord;

import org.jspecify.annotations.NullMarked;
