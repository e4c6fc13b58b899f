package dev.coachmichael.core.activity.file;

import dev.coachmichael.core.activity.Activity;
import dev.coachmichael.core.activity.Incomplete.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads FIT activity files: each session an activity of its own, several files chained in one, damaged files as far as they
 * go.
 */
final class FitReader implements ActivityReader {

    private final FitDecoder decoder;

    FitReader(FitDecoder decoder) {
        this.decoder = decoder;
    }

    @Override
    public Reading read(InputStream in, ReadingContext context) throws IOException {
        int max = context.budget().limits().maxFitBytes();
        byte[] file = in.readNBytes(max + 1);
        if (file.length > max) {
            throw RefusedFile.because(RefusalReason.TOO_BIG);
        }
        List<Activity> activities = new ArrayList<>();
        RefusalReason reason = RefusalReason.DAMAGED;
        for (FitFrame frame : FitFrame.split(file)) {
            FitContents contents = decoder.decode(frame.bytes(), context.budget());
            if (contents.fileType != FitContents.NONE && contents.fileType != FitContents.ACTIVITY_TYPE) {
                reason = RefusalReason.NOT_AN_ACTIVITY;
            } else {
                List<Activity> found = new FitAssembly(contents, incomplete(frame, contents), context).activities();
                reason = found.isEmpty() && !contents.broken ? RefusalReason.NO_DATA : reason;
                activities.addAll(found);
            }
        }
        if (activities.isEmpty()) {
            throw RefusedFile.because(reason);
        }
        return Reading.of(activities);
    }

    private static Optional<Reason> incomplete(FitFrame frame, FitContents contents) {
        return switch (frame.damage()) {
            case CUT_SHORT -> Optional.of(contents.unreadBytes > 0 ? Reason.DAMAGED : Reason.CUT_SHORT);
            case CHECKSUM -> Optional.of(contents.broken ? Reason.DAMAGED : Reason.CHECKSUM);
            case NONE -> contents.broken ? Optional.of(Reason.DAMAGED) : Optional.empty();
        };
    }
}
