package dev.coachmichael.deploy.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Callable;

/** What this process alone used of the processors: neither Postgres nor the messenger. */
final class CpuTime {

    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    /** What came out of something, and the processor time that it took. */
    record Used<T>(T result, long nanos) {
        double microsEach(int times) {
            return nanos / 1e3 / times;
        }
    }

    private CpuTime() {}

    static <T> Used<T> of(Callable<T> work) throws Exception {
        long before = SYSTEM.getProcessCpuTime();
        T result = work.call();
        return new Used<>(result, SYSTEM.getProcessCpuTime() - before);
    }
}
