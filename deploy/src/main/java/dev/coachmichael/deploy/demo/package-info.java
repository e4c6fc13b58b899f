/**
 * A small invented world to show the coach without anybody's data: a beginner, a 10 km runner, a marathoner, an injured
 * runner and a team, each with a profile and the files that their watches would have saved. Start reading at
 * {@link dev.coachmichael.deploy.demo.DemoWorld}; one story per kind of runner decides what was run and when,
 * {@link dev.coachmichael.deploy.demo.RunSimulator} turns a planned run into seconds on a watch.
 *
 * <p>The same date and seed always give the same bytes. Nothing here reads a clock, a file or a default time zone, stores
 * anything, or knows a real person or address.
 */
@NullMarked
package dev.coachmichael.deploy.demo;

import org.jspecify.annotations.NullMarked;
