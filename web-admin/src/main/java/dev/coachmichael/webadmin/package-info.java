/**
 * The web panel and the JSON API will live here, one package per feature (links, syncs, users, usage, live, signin),
 * each with its routes and views. They reach the core through its ports {@code platform}, {@code admin} and
 * {@code account}; no SQL and no coaching belong here.
 */
@NullMarked
package dev.coachmichael.webadmin;

import org.jspecify.annotations.NullMarked;
