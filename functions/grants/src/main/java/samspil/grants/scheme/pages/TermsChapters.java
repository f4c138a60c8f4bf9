package samspil.grants.scheme.pages;

import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;
import samspil.grants.form.Section;
import samspil.grants.pages.Visit;
import samspil.grants.scheme.Assessment;
import samspil.grants.scheme.Criterion;
import samspil.grants.scheme.Terms;
import samspil.kernel.LocalText;
import samspil.pages.components.DefinitionList;
import samspil.pages.components.Prose;
import samspil.pages.components.Spoken;
import samspil.pages.components.Stack;
import samspil.pages.components.Term;

/** What a scheme says of itself, in chapters. */
public record TermsChapters(Visit visit, Terms terms) {

    /** All of them, those with nothing to say left out. */
    public List<Content> all() {
        return Stream.of(
                        criteria("scheme.demand", Criterion.Sort.DEMAND),
                        criteria("scheme.preference", Criterion.Sort.PREFERENCE),
                        criteria("scheme.exclusion", Criterion.Sort.EXCLUSION),
                        anchoring(),
                        chapter(visit.say("scheme.asked"), new Points(asked())),
                        chapter(
                                visit.say("scheme.late"),
                                new Prose(new SchemeWords(visit)
                                        .late(terms.filing().late()))),
                        rubric(),
                        chapter(visit.say("scheme.legal"), legal()),
                        chapter(visit.say("scheme.after"), new Prose(afterwards())))
                .flatMap(List::stream)
                .toList();
    }

    private List<Content> criteria(String key, Criterion.Sort sort) {
        var texts = terms.eligibility().criteria().stream()
                .filter(each -> each.sort() == sort)
                .map(each -> visit.spoken(each.text()))
                .toList();
        return texts.isEmpty() ? List.of() : chapter(visit.say(key), new Points(texts));
    }

    private List<Content> anchoring() {
        var anchoring = terms.eligibility().anchoring();
        var heading = visit.say("scheme.anchoring", visit.municipality().name());
        return anchoring == null ? List.of() : chapter(heading, prose(anchoring.text()));
    }

    private List<Spoken> asked() {
        return terms.form().sections().stream()
                .map(Section::title)
                .map(visit::spoken)
                .toList();
    }

    private List<Content> rubric() {
        var assessment = terms.assessment();
        var who = new Prose(visit.say(assessment.council() ? "scheme.council" : "scheme.no-council"));
        return chapter(
                visit.say("scheme.rubric"),
                assessment.rubric().isEmpty() ? who : Stack.of(who, new DefinitionList(measures(assessment))));
    }

    private List<Term> measures(Assessment assessment) {
        return assessment.rubric().stream()
                .map(each -> Term.of(visit.own(each.title()), each.hint() == null ? "" : visit.own(each.hint())))
                .toList();
    }

    private Content legal() {
        var legal = terms.legal();
        return Stack.of(
                new Prose(visit.say("scheme.legal.basis", visit.own(legal.basis()))),
                prose(legal.appeal().guidance()));
    }

    private String afterwards() {
        var reporting = terms.afterwards().reporting();
        var report = visit.say("scheme.report", reporting.days());
        var audited = reporting.auditedFrom();
        return audited == null ? report : report + " " + visit.say("scheme.audited", visit.money(audited));
    }

    private Content prose(LocalText text) {
        return new Prose(visit.spoken(text));
    }

    private static List<Content> chapter(String heading, Content body) {
        return List.of(new samspil.pages.components.Section(heading, List.of(), body));
    }
}
