package dev.coachmichael.core.activity.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads GPX and TCX, told apart by their root element. */
final class XmlReader implements ActivityReader {

    @Override
    public Reading read(InputStream in, ReadingContext context) throws IOException {
        var root = new RootListener(context);
        boolean whole = XmlWalk.walk(in, context.budget(), root);
        return root.document
                .orElseThrow(() -> RefusedFile.because(whole ? RefusalReason.UNKNOWN_FORMAT : RefusalReason.DAMAGED))
                .reading(whole);
    }

    /** A document that is being read. */
    interface Document extends XmlWalk.Listener {

        /** What was found; throws {@link RefusedFile} when there is nothing. */
        Reading reading(boolean whole);
    }

    private static final class RootListener implements XmlWalk.Listener {

        private final ReadingContext context;
        private Optional<Document> document = Optional.empty();

        RootListener(ReadingContext context) {
            this.context = context;
        }

        @Override
        public void start(String name, XmlWalk.Attributes attributes, int depth) {
            if (depth == 1) {
                document = Optional.of(
                        switch (name) {
                            case "gpx" -> new GpxDocument(context);
                            case "TrainingCenterDatabase" -> new TcxDocument(context);
                            case "html", "HTML", "head", "body" -> throw RefusedFile.because(RefusalReason.HTML_PAGE);
                            default -> throw RefusedFile.because(RefusalReason.UNKNOWN_FORMAT);
                        });
            }
            document.ifPresent(found -> found.start(name, attributes, depth));
        }

        @Override
        public void end(String name, String text, int depth) {
            document.ifPresent(found -> found.end(name, text, depth));
        }
    }
}
