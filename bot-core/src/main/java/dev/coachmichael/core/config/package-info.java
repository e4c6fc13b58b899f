/**
 * The mechanism of settings: how they are declared, gathered, read, refused and shown. Start with {@link
 * dev.coachmichael.core.config.Setting}, then {@link dev.coachmichael.core.config.Settings#load}.
 *
 * <p>A setting is a constant beside the code that uses it; whoever wires the parts together hands all of them over as
 * one {@link dev.coachmichael.core.config.SettingsCatalogue}. Nothing here knows a feature, and nothing here ever shows
 * a secret.
 */
@NullMarked
package dev.coachmichael.core.config;

import org.jspecify.annotations.NullMarked;
