/**
 * The languages that athletes read, their sentences and how figures are said in them. Start with {@link
 * dev.coachmichael.core.language.Phrases} for sentences and {@link dev.coachmichael.core.language.Figures} for numbers.
 *
 * <p>Sentences live in resource files, one per language, never in code.
 */
@NullMarked
package dev.coachmichael.core.language;

import org.jspecify.annotations.NullMarked;
