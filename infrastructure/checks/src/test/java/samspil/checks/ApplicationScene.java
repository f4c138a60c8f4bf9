package samspil.checks;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What there is to see of applications for grants, in Vesthimmerland, where the demo has some in every state. */
record ApplicationScene(Applications applications) {
    private static final String ROUTE = "/{language}/{municipality}/desk/";
    private static final String DESK = "/{language}/vesthimmerland/desk/";
    private static final String OWN = "applications/";
    private static final String FILES = "grants/files/";
    private static final String DECISIONS = "grants/decisions/";
    private static final String COUNCIL = "council/grants/";
    private static final String PAYMENTS = "payments/";
    private static final String ROUND = "paragraf-18-nu";

    private static final String APPROVED = "representative-3";
    private static final String REPORT_DUE = "representative-4";
    private static final String TOLD = "representative-5";
    private static final String REFUSED = "representative-2";
    private static final String RECOMMENDED = "representative-6";
    private static final String ASSESSED = "representative-7";
    private static final String RETURNED = "representative-8";
    private static final String SENT = "representative-9";
    private static final String DRAFT = "representative-10";
    private static final String ACCEPTED = "representative-11";

    /** Stops by route. */
    Stream<Map<String, List<Stop>>> stops() {
        return Stream.of(ofDrafts(), ofApplicants(), ofDesk(), ofDecisions(), ofCouncil(), ofPayments());
    }

    private Map<String, List<Stop>> ofDrafts() {
        var own = OWN + applications.of(DRAFT);
        return Map.of(
                ROUTE + "applications",
                Stream.concat(Stream.of(Stop.at("/{language}/herlev/desk/applications")), by(DRAFT, "applications"))
                        .toList(),
                ROUTE + OWN + "new/{round}",
                by("representative-1", OWN + "new/" + ROUND).toList(),
                ROUTE + "organisation/board/{deed}",
                by("representative-2", "organisation/board/join").toList(),
                ROUTE + OWN + "{application}/check",
                by(DRAFT, own + "/check").toList(),
                ROUTE + OWN + "{application}/partners",
                by(DRAFT, own + "/partners").toList(),
                ROUTE + OWN + "{application}/deletion",
                by(DRAFT, own + "/deletion").toList(),
                ROUTE + OWN + "{application}/documents/{document}",
                by(DRAFT, own + "/documents/" + applications.document(DRAFT)).toList(),
                ROUTE + OWN + "{application}/sections/{section}",
                Stream.of(1, 2, 3, 4, 5)
                        .flatMap(section -> by(DRAFT, own + "/sections/" + section))
                        .toList());
    }

    private Map<String, List<Stop>> ofApplicants() {
        var all = Stream.of(APPROVED, REPORT_DUE, TOLD, REFUSED, ASSESSED, RETURNED, SENT, DRAFT);
        var deeds =
                Stream.of(deed(SENT, "withdraw"), deed(TOLD, "accept"), deed(TOLD, "decline"), deed(TOLD, "appeal"));
        return Map.of(
                ROUTE + OWN + "{application}",
                all.flatMap(each -> by(each, OWN + applications.of(each))).toList(),
                ROUTE + OWN + "{application}/deeds/{deed}",
                deeds.toList(),
                ROUTE + OWN + "{application}/report",
                by(REPORT_DUE, OWN + applications.of(REPORT_DUE) + "/report").toList(),
                ROUTE + OWN + "{application}/sent",
                by(SENT, OWN + applications.of(SENT) + "/sent").toList());
    }

    private Stop deed(String who, String deed) {
        return by(who, OWN + applications.of(who) + "/deeds/" + deed)
                .findFirst()
                .orElseThrow();
    }

    private Map<String, List<Stop>> ofDesk() {
        var sent = FILES + applications.of(SENT) + "/deeds/";
        var files = Stream.of(SENT, RETURNED, ASSESSED, APPROVED).map(each -> FILES + applications.of(each));
        var deeds = Stream.of("start-file", "return-file", "reject", "take", "suspect")
                .map(deed -> sent + deed);
        var later = Stream.of(
                FILES + applications.of(ASSESSED) + "/deeds/recuse",
                FILES + applications.of(RECOMMENDED) + "/deeds/hear");
        return Map.of(
                ROUTE + FILES + "{application}",
                by("case-worker", files).toList(),
                ROUTE + FILES + "{application}/deeds/{deed}",
                by("case-worker", Stream.concat(deeds, later)).toList(),
                ROUTE + "grants/rounds/{round}/files",
                by("case-worker", "grants/rounds/" + ROUND + "/files").toList());
    }

    private Map<String, List<Stop>> ofDecisions() {
        var files = DECISIONS + "files/";
        var recommended = files + applications.of(RECOMMENDED);
        return Map.of(
                ROUTE + DECISIONS + "{round}",
                by("case-worker", DECISIONS + ROUND).toList(),
                ROUTE + DECISIONS + "{round}/deeds/decide-all",
                by("case-worker", DECISIONS + ROUND + "/deeds/decide-all").toList(),
                ROUTE + files + "{application}",
                by("case-worker", Stream.of(recommended, files + applications.of(TOLD)))
                        .toList(),
                ROUTE + files + "{application}/deeds/{deed}",
                by("case-worker", recommended + "/deeds/decide").toList(),
                ROUTE + files + "{application}/letter",
                by("case-worker", Stream.of(TOLD, REFUSED).map(each -> files + applications.of(each) + "/letter"))
                        .toList());
    }

    private Map<String, List<Stop>> ofCouncil() {
        var assessed = COUNCIL + "files/" + applications.of(ASSESSED);
        return Map.of(
                ROUTE + "council/grants",
                by("council-chair", "council/grants").toList(),
                ROUTE + COUNCIL + "files/{application}",
                by("council-chair", Stream.of(assessed, COUNCIL + "files/" + applications.of(RECOMMENDED)))
                        .toList(),
                ROUTE + COUNCIL + "files/{application}/deeds/{deed}",
                Stream.concat(
                                by("council-chair", assessed + "/deeds/score"),
                                by("council-secretary", assessed + "/deeds/recommend"))
                        .toList(),
                ROUTE + COUNCIL + "rounds/{round}",
                by("council-secretary", COUNCIL + "rounds/" + ROUND).toList());
    }

    private Map<String, List<Stop>> ofPayments() {
        var file = PAYMENTS + "files/" + applications.paymentFile();
        var awards = PAYMENTS + "awards/";
        return Map.of(
                ROUTE + "payments",
                by("finance", "payments").toList(),
                ROUTE + awards + "{application}",
                by("case-worker", Stream.of(REPORT_DUE, APPROVED).map(each -> awards + applications.of(each)))
                        .toList(),
                ROUTE + awards + "{application}/deeds/{deed}",
                Stream.concat(
                                by("finance", awards + applications.of(ACCEPTED) + "/deeds/release"),
                                by("case-worker", awards + applications.of(APPROVED) + "/deeds/ask-back"))
                        .toList(),
                ROUTE + PAYMENTS + "files/{file}",
                by("finance", file).toList(),
                ROUTE + PAYMENTS + "files/{file}/deeds/{deed}",
                by("finance", Stream.of("confirm", "answer").map(deed -> file + "/deeds/" + deed))
                        .toList());
    }

    private static Stream<Stop> by(String person, String page) {
        return by(person, Stream.of(page));
    }

    private static Stream<Stop> by(String person, Stream<String> pages) {
        return pages.map(page -> Stop.at(DESK + page).by("vesthimmerland/" + person));
    }
}
