package dev.coachmichael.deploy.demo;

import java.time.ZonedDateTime;

/**
 * A run that will have been run: everything that is decided before the first step.
 *
 * @param meanHeartRate beats per minute over the whole run, before any fault
 * @param recordEverySeconds 1 keeps each second; more thins the file as "smart" recording does
 */
record PlannedRun(
        ZonedDateTime start,
        Session session,
        Course course,
        Body body,
        double meanHeartRate,
        int recordEverySeconds,
        Fault fault) {
    PlannedRun {
        if (recordEverySeconds < 1 || meanHeartRate <= body.restingHeartRate()) {
            throw new IllegalArgumentException("Unusable run on " + start);
        }
    }

    PlannedRun withFault(Fault other) {
        return new PlannedRun(start, session, course, body, meanHeartRate, recordEverySeconds, other);
    }

    PlannedRun withMeanHeartRate(double beatsPerMinute) {
        return new PlannedRun(start, session, course, body, beatsPerMinute, recordEverySeconds, fault);
    }
}
