package samspil.grants.scheme;

import java.time.LocalDate;
import java.util.Optional;
import samspil.kernel.Violation;

/**
 * What may be done to a scheme next.
 *
 * @param today in the municipality's zone
 */
record SchemeRules(Scheme scheme, LocalDate today) {
    private static final int MOST_VERSIONS = 1_000;

    /** What is wrong with having these terms, in the draft or in a new version. */
    Optional<Violation> terms(Terms terms) {
        if (scheme.state() == SchemeState.RETIRED) {
            return wrong("", "scheme.retired");
        }
        if (scheme.newest().number() >= MOST_VERSIONS) {
            return wrong("", "list.long");
        }
        return scheme.newest().terms().equals(terms) ? wrong("", "scheme.same") : Optional.empty();
    }

    /** What is wrong with saying that its draft was adopted. */
    Optional<Violation> adoption(Adoption adoption) {
        if (!newestIs(SchemeState.DRAFT)) {
            return wrong("", "scheme.no-draft");
        }
        return adoption.on().isAfter(today) ? wrong("/on", "date.future") : Optional.empty();
    }

    /** What is wrong with taking its newest version into use. */
    Optional<Violation> activation() {
        return newestIs(SchemeState.ADOPTED) ? Optional.empty() : wrong("", "scheme.not-adopted");
    }

    /** What is wrong with giving it up. */
    Optional<Violation> retirement() {
        return scheme.state() == SchemeState.ACTIVE ? Optional.empty() : wrong("", "scheme.not-active");
    }

    private boolean newestIs(SchemeState state) {
        return scheme.state() != SchemeState.RETIRED && scheme.newest().state() == state;
    }

    private static Optional<Violation> wrong(String pointer, String code) {
        return Optional.of(new Violation(pointer, code));
    }
}
