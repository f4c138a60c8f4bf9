package samspil.policies.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import samspil.kernel.Language;
import samspil.policies.PolicyId;
import samspil.policies.SomePolicies;
import samspil.testkit.Any;

/** Consultations and what is said, made from seeds. */
final class SomeConsultations {
    static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private SomeConsultations() {}

    /** One that opens today and closes so many days later. */
    static Consultation open(int days) {
        return of(new Period(DAY, DAY.plusDays(days)), 3);
    }

    /** Any, before anybody extended it. */
    static Consultation any(Any any) {
        var opens = DAY.plusDays(any.number(-100, 100));
        return of(new Period(opens, opens.plusDays(any.number(0, 200))), any.number(1, 8));
    }

    /** Any that lived on under the rules until a day. */
    static Consultation lived(Any any, LocalDate today) {
        var consultation = any(any);
        for (int i = any.number(0, 12); i > 0; i--) {
            var to = DAY.plusDays(any.number(-100, 400));
            if (new ConsultationRules(consultation, today).extension(to).isEmpty()) {
                consultation = consultation.extended(new Extension(consultation.closes(), to, "Ferie", Instant.EPOCH));
            }
        }
        return any.truth()
                        && new ConsultationRules(consultation, today)
                                .answering()
                                .isEmpty()
                ? consultation.answered(new Outcome("Tak", null, Instant.EPOCH))
                : consultation;
    }

    /** Any day around. */
    static LocalDate day(Any any) {
        return DAY.plusDays(any.number(-150, 500));
    }

    /** Something said of a section. */
    static Statement of(int section) {
        return new Statement(null, List.of(new Statement.Remark(section, "Godt")));
    }

    private static Consultation of(Period period, int sections) {
        var parts = IntStream.rangeClosed(1, sections)
                .mapToObj(at -> new Draft.Section("Afsnit " + at, "Tekst"))
                .toList();
        var key = new Consultation.Key(
                SomePolicies.HERLEV,
                new PolicyId("frivillighedspolitik"),
                new ConsultationId("00000000-0000-4000-8000-000000000001"));
        return Consultation.of(key, new Draft(Language.DA, "Udkast", null, parts), null, period, List.of());
    }
}
