package samspil.council.pages;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import samspil.council.VotingGroup;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.Result;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;

/** An election for everybody: when what happens, who stands, and what came of it. */
@Singleton
@Requires(env = "council-public")
record ElectionPage(CouncilPages pages) {

    Page of(Setting setting, Election election, List<Candidate> candidates) {
        var about = new ElectionParts(setting, election);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(
                setting.say("election.kind"),
                about.title(),
                setting.say("election.lead", setting.day(election.call().begins()))));
        parts.add(about.standing());
        parts.addAll(about.way());
        election.published().ifPresent(result -> parts.addAll(result(setting, election, result, candidates)));
        if (election.minutes().isEmpty()) {
            election.call().groups().forEach(group -> parts.add(group(about, group, candidates)));
        }
        var above = new Link(setting.say("council.kind"), setting.council());
        var place = new CouncilPages.Place(
                about.title(), where -> where.election(election.key().id()), List.of(above));
        return pages.open(setting, place, setting.say("election.description", about.title()), new Stack(parts));
    }

    private static List<Content> result(Setting setting, Election election, Result result, List<Candidate> candidates) {
        var parts = new ArrayList<Content>();
        var words = new ResultParts(setting, result, candidates);
        election.call().groups().forEach(group -> parts.add(words.of(group)));
        parts.addAll(words.lots());
        if (election.minutes().isEmpty()) {
            parts.add(new Receipts(
                    setting.count("result.receipts", result.receipts().size()),
                    setting.say("result.receipts.text"),
                    result.receipts()));
        }
        return parts;
    }

    private static Content group(ElectionParts about, VotingGroup group, List<Candidate> candidates) {
        var faces = about.faces(group, candidates);
        Content body = faces.isEmpty() ? new Prose(about.setting().say("election.candidates.none")) : new People(faces);
        return new Section(about.name(group), List.of(), Stack.of(new Prose(about.prize(group)), body));
    }
}
