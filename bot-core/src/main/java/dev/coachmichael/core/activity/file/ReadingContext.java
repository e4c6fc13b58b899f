package dev.coachmichael.core.activity.file;

import java.time.Instant;
import java.time.ZoneId;

/** What a reader knows besides the bytes: the athlete's zone for local days, the present for impossible dates, the caps. */
record ReadingContext(ZoneId athleteZone, Instant now, Budget budget) {}
