/**
 * What comes before and after every answer: red flags before anything else may speak, checks before anything leaves.
 * Neither depends on a model.
 */
@NullMarked
package dev.coachmichael.core.safety;

import org.jspecify.annotations.NullMarked;
