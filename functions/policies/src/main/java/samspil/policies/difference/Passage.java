package samspil.policies.difference;

import java.util.List;
import java.util.Optional;

/** A paragraph of one text, of the other, or of both. */
public sealed interface Passage {

    /** How it stands in the older text, if it does. */
    Optional<String> before();

    /** How it stands in the newer text, if it does. */
    Optional<String> after();

    /** In both, letter for letter. */
    record Kept(String text) implements Passage {
        @Override
        public Optional<String> before() {
            return Optional.of(text);
        }

        @Override
        public Optional<String> after() {
            return Optional.of(text);
        }
    }

    /** Only in the older text. */
    record Removed(String text) implements Passage {
        @Override
        public Optional<String> before() {
            return Optional.of(text);
        }

        @Override
        public Optional<String> after() {
            return Optional.empty();
        }
    }

    /** Only in the newer text. */
    record Added(String text) implements Passage {
        @Override
        public Optional<String> before() {
            return Optional.empty();
        }

        @Override
        public Optional<String> after() {
            return Optional.of(text);
        }
    }

    /**
     * In both, with other words.
     *
     * @param spans in the order of reading
     */
    record Changed(List<Span> spans) implements Passage {

        /** Keeps a copy. */
        public Changed {
            spans = List.copyOf(spans);
        }

        @Override
        public Optional<String> before() {
            return Optional.of(Span.without(Span.Kind.ADDED, spans));
        }

        @Override
        public Optional<String> after() {
            return Optional.of(Span.without(Span.Kind.REMOVED, spans));
        }
    }
}
