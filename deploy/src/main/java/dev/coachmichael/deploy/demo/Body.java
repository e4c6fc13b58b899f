package dev.coachmichael.deploy.demo;

/**
 * The runner's body on one day. Heart rate follows effort with a delay and drifts upwards. Its share of the reserve is
 * taken as 0.08 + 0.9 times the share of maximal aerobic speed: a straight line chosen to look right between 50 and
 * 100 %, not a measurement.
 *
 * @param restingHeartRate beats per minute
 * @param maximalHeartRate beats per minute
 * @param weightKg for the energy that the watch shows
 * @param vmaKmh maximal aerobic speed of that day
 * @param cadenceBias steps per minute above or below the usual for the speed
 */
record Body(int restingHeartRate, int maximalHeartRate, double weightKg, double vmaKmh, int cadenceBias) {
    private static final double RISE_SECONDS = 28;
    private static final double FALL_SECONDS = 45;
    private static final double DRIFT_BEATS = 9;
    private static final double HALF_DRIFT_SECONDS = 3600;
    private static final double WALKING_METERS_PER_SECOND = 2.0;

    Body {
        if (restingHeartRate < 30 || maximalHeartRate <= restingHeartRate || vmaKmh < 6 || vmaKmh > 25) {
            throw new IllegalArgumentException(
                    "No such body: " + restingHeartRate + ", " + maximalHeartRate + ", " + vmaKmh);
        }
    }

    Body withVma(double kmh) {
        return new Body(restingHeartRate, maximalHeartRate, weightKg, kmh, cadenceBias);
    }

    /** Meters per second at a share of the maximal aerobic speed, 1 being all of it. */
    double speedAt(double share) {
        return vmaKmh / 3.6 * share;
    }

    double startingHeartRate() {
        return restingHeartRate + 32;
    }

    /** The heart rate one second later. */
    double nextHeartRate(double heartRate, double flatMetersPerSecond, double elapsedSeconds) {
        double share = Math.min(1.02, 0.08 + 0.9 * flatMetersPerSecond * 3.6 / vmaKmh);
        double drift = DRIFT_BEATS * elapsedSeconds / (elapsedSeconds + HALF_DRIFT_SECONDS);
        double steady = restingHeartRate + share * (maximalHeartRate - restingHeartRate) + drift;
        return heartRate + (steady - heartRate) / (steady > heartRate ? RISE_SECONDS : FALL_SECONDS);
    }

    /** Mean heart rate of a session on flat ground, without noise. */
    double expectedHeartRate(Session session) {
        double heartRate = startingHeartRate();
        double sum = 0;
        int elapsed = 0;
        for (Stretch stretch : session.stretches()) {
            for (int second = 0; second < stretch.seconds(); second++) {
                heartRate = nextHeartRate(heartRate, stretch.metersPerSecond(), elapsed++);
                sum += Math.min(heartRate, maximalHeartRate);
            }
        }
        return sum / elapsed;
    }

    /** Running costs about 1 kcal per kg and km at any speed (Margaria et al. 1963). */
    double kilocalories(double meters) {
        return weightKg * meters / 1000;
    }

    /** Steps per minute, both feet. */
    double cadence(double metersPerSecond) {
        return metersPerSecond < WALKING_METERS_PER_SECOND
                ? 60 + 38 * metersPerSecond
                : 127.5 + 15 * metersPerSecond + cadenceBias;
    }
}
