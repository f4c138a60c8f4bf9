package samspil.council.pages.desk;

import gg.jte.Content;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samspil.council.VotingGroup;
import samspil.council.election.Candidate;
import samspil.council.election.Election;
import samspil.council.election.Roll;
import samspil.council.election.Stage;
import samspil.council.election.Voter;
import samspil.council.election.Witness;
import samspil.council.pages.CouncilPages;
import samspil.council.pages.ElectionParts;
import samspil.council.pages.People;
import samspil.pages.Link;
import samspil.pages.Page;
import samspil.pages.components.Actions;
import samspil.pages.components.Alert;
import samspil.pages.components.AlertKind;
import samspil.pages.components.ButtonLink;
import samspil.pages.components.Figure;
import samspil.pages.components.Figures;
import samspil.pages.components.Heading;
import samspil.pages.components.Prose;
import samspil.pages.components.Section;
import samspil.pages.components.Stack;
import samspil.platform.access.Role;

/** An election at the desk: what somebody may do in it now. */
@Singleton
@Requires(env = "council-desk")
record ElectionRoom(CouncilPages pages, Roll roll) {

    Page of(Desk desk, Election election, List<Candidate> candidates) {
        var about = new ElectionParts(desk.setting(), election);
        var parts = new ArrayList<Content>();
        parts.add(Heading.of(desk.say("election.kind"), about.title(), ""));
        parts.add(about.standing());
        if (election.minutes().isEmpty()) {
            parts.addAll(
                    desk.duty().role() == Role.REPRESENTATIVE
                            ? own(desk, election, candidates)
                            : clerks(desk, election));
        }
        parts.addAll(about.way());
        election.call().groups().forEach(group -> parts.add(group(about, group, candidates)));
        var place = new CouncilPages.Place(
                about.title(), where -> where.desk(election.key().id()), desk.above());
        return pages.known(desk.setting(), desk.identity(), place, new Stack(parts));
    }

    /** What a representative may do. */
    private List<Content> own(Desk desk, Election election, List<Candidate> candidates) {
        return Optional.ofNullable(desk.duty().organisation())
                .flatMap(organisation -> roll.find(election.key(), organisation))
                .map(voter -> own(desk, election, voter, candidates))
                .orElseGet(() -> List.of(Alert.of(
                        AlertKind.WARNING, desk.say("room.not-entitled"), desk.say("room.not-entitled.text"))));
    }

    private static List<Content> own(Desk desk, Election election, Voter voter, List<Candidate> candidates) {
        var stage = election.at(desk.setting().now(), desk.setting().zone());
        if (voter.voted()) {
            return List.of(
                    Alert.of(AlertKind.SUCCESS, desk.say("room.voted", voter.name()), desk.say("room.voted.text")));
        }
        return switch (stage) {
            case NOMINATION -> List.of(action(desk, election, "nominate"));
            case BALLOT -> List.of(ballot(desk, election, voter, candidates));
            case ANNOUNCED, SETTLED, CLOSED, RESULT -> List.of();
        };
    }

    private static Content ballot(Desk desk, Election election, Voter voter, List<Candidate> candidates) {
        boolean contested = election.call().groups().stream()
                .anyMatch(group -> group.id().equals(voter.group()) && election.isContested(group, candidates));
        return contested
                ? action(desk, election, "vote")
                : Alert.of(AlertKind.INFO, desk.say("vote.uncontested"), desk.say("vote.uncontested.text"));
    }

    /** What the municipality's people and the council's may do. */
    private List<Content> clerks(Desk desk, Election election) {
        var stage = election.at(desk.setting().now(), desk.setting().zone());
        var parts = new ArrayList<Content>();
        parts.add(figures(desk, election));
        parts.add(witnesses(desk, election, stage));
        if (stage == Stage.CLOSED && desk.isClerk()) {
            parts.add(action(desk, election, "result", "count"));
        }
        return parts;
    }

    private Content figures(Desk desk, Election election) {
        var voters = roll.all(election.key());
        long voted = voters.stream().filter(Voter::voted).count();
        return new Figures(List.of(
                new Figure(Integer.toString(voters.size()), desk.say("room.entitled")),
                new Figure(Long.toString(voted), desk.say("room.votes"))));
    }

    private static Content witnesses(Desk desk, Election election, Stage stage) {
        boolean own = election.witnesses().stream()
                .anyMatch(each -> each.person().equals(desk.identity().person()));
        boolean wanted = stage != Stage.RESULT && election.witnesses().size() < Witness.NEEDED && !own;
        boolean tells = own && stage == Stage.CLOSED;
        var text =
                new Prose(desk.say("room.witnesses.text", election.witnesses().size(), Witness.NEEDED));
        var body = desk.duty().role() != Role.AUDITOR && (wanted || tells)
                ? Stack.of(text, action(desk, election, "witness", tells ? "tell" : "bind"))
                : text;
        return new Section(desk.say("room.witnesses"), List.of(), body);
    }

    private static Content action(Desk desk, Election election, String key) {
        return action(desk, election, key, key);
    }

    private static Content action(Desk desk, Election election, String path, String key) {
        var link = new Link(
                desk.say(key + ".title"), desk.setting().desk(election.key().id()) + "/" + path);
        return new Actions(List.of(new ButtonLink(link, true)));
    }

    private static Content group(ElectionParts about, VotingGroup group, List<Candidate> candidates) {
        var faces = about.faces(group, candidates);
        Content body = faces.isEmpty() ? new Prose(about.setting().say("election.candidates.none")) : new People(faces);
        return new Section(about.name(group), List.of(), Stack.of(new Prose(about.prize(group)), body));
    }
}
