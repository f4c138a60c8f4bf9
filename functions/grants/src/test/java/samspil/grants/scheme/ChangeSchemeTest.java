package samspil.grants.scheme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static samspil.grants.scheme.SomeSchemes.ADOPTION;
import static samspil.grants.scheme.SomeSchemes.OFFICER;
import static samspil.grants.scheme.SomeSchemes.SCHEME;
import static samspil.grants.scheme.SomeSchemes.terms;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samspil.kernel.Municipalities;
import samspil.kernel.Municipality;
import samspil.kernel.Violation;
import samspil.platform.audit.AuditEvent;

class ChangeSchemeTest {
    private static final Municipality HERLEV =
            Municipalities.shipped().byId(SomeSchemes.HERLEV).orElseThrow();
    private static final Why WHY = new Why("Afløst", null);

    private final SomeSchemes.Kept kept = new SomeSchemes.Kept();
    private final ChangeScheme change =
            new ChangeScheme(kept, InstantSource.fixed(Instant.parse("2026-11-22T10:00:00Z")));

    @Test
    void aSchemeIsDraftedAdoptedTakenIntoUseAndGivenUp() {
        assertEquals(SchemeState.DRAFT, start().state());
        assertEquals(SchemeState.ADOPTED, done(change.adopt(seen(1), ADOPTION)).state());
        assertEquals(SchemeState.ACTIVE, done(change.activate(seen(2))).state());
        assertEquals(SchemeState.RETIRED, done(change.retire(seen(3), WHY)).state());
        assertEquals(
                List.of("scheme.started", "scheme.adopted", "scheme.activated", "scheme.retired"),
                kept.events().stream().map(AuditEvent::action).toList());
    }

    @Test
    void aDraftIsChangedInItsPlace() {
        start();
        var changed = done(change.revise(seen(1), terms("Ny")));
        assertEquals(
                List.of(1),
                changed.versions().stream().map(SchemeVersion::number).toList());
        assertEquals(terms("Ny"), changed.newest().terms());
    }

    @Test
    void whatWasAdoptedStaysAndAChangeMakesANewVersion() {
        start();
        done(change.adopt(seen(1), ADOPTION));
        done(change.activate(seen(2)));
        var changed = done(change.revise(seen(3), terms("Ny")));
        assertEquals(2, changed.newest().number());
        assertEquals(1, changed.active().orElseThrow().number());
        assertEquals(terms("Gammel"), changed.version(1).orElseThrow().terms());
        assertEquals(SchemeState.ACTIVE, changed.state());
    }

    @Test
    void onlyADraftIsAdoptedAndOnlyWhatWasAdoptedIsUsed() {
        start();
        assertRefused("", "scheme.not-adopted", change.activate(seen(1)));
        assertRefused("", "scheme.not-active", change.retire(seen(1), WHY));
        done(change.adopt(seen(1), ADOPTION));
        assertRefused("", "scheme.no-draft", change.adopt(seen(2), ADOPTION));
    }

    @Test
    void anAdoptionToComeIsNone() {
        start();
        var tomorrow = new Adoption(LocalDate.of(2026, 11, 23), "Byrådet", "sag 1");
        assertRefused("/on", "date.future", change.adopt(seen(1), tomorrow));
    }

    @Test
    void theSameTermsAreNoChange() {
        start();
        assertRefused("", "scheme.same", change.revise(seen(1), terms("Gammel")));
    }

    @Test
    void nothingIsChangedThatSomebodyElseChanged() {
        start();
        done(change.revise(seen(1), terms("Ny")));
        assertInstanceOf(Outcome.Stale.class, change.revise(seen(1), terms("Anden")));
        assertInstanceOf(Outcome.Taken.class, change.start(SCHEME, terms("Ny"), OFFICER));
    }

    private Scheme start() {
        return done(change.start(SCHEME, terms("Gammel"), OFFICER));
    }

    private static ChangeScheme.Seen seen(long revision) {
        return new ChangeScheme.Seen(HERLEV, SCHEME, revision, OFFICER);
    }

    private static Scheme done(Outcome<Scheme> outcome) {
        if (outcome instanceof Outcome.Done<Scheme>(var scheme)) {
            return scheme;
        }
        throw new AssertionError(outcome);
    }

    private static void assertRefused(String pointer, String code, Outcome<Scheme> outcome) {
        assertEquals(new Outcome.Refused<>(new Violation(pointer, code)), outcome);
    }
}
