package samspil.grants.file.store;

import jakarta.inject.Provider;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import samspil.grants.file.Anonymised;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Assessing.Recommended;
import samspil.grants.file.Assessing.Scored;
import samspil.grants.file.AtDesk;
import samspil.grants.file.AtDesk.Kind;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import samspil.grants.file.Recusing.Recused;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What waits for the municipality's people and the council, from the event that makes it wait to the one that settles
 * it. A batch settles nothing of it but its round's motion, so there is room.
 *
 * @param tasks made when something first waits
 */
record DeskAlong(Provider<DeskTasks> tasks) implements Along {
    /** More have no seat in any council. */
    private static final int MOST_PEOPLE = 30;

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return Stream.concat(change.steps().stream().map(Step::after).flatMap(this::moved), settledMotions(change));
    }

    private Stream<TransactWriteItem> moved(ApplicationFile file) {
        var before = AtDesk.before(file);
        var after = AtDesk.of(file);
        var put = after.stream()
                .filter(is -> !before.contains(is))
                .flatMap(is -> tasks.get().put(file, is));
        var settled =
                before.stream().filter(was -> !after.contains(was)).flatMap(was -> settled(file, was, kinds(after)));
        return Stream.of(put, settled, people(file, kinds(before), kinds(after)))
                .flatMap(each -> each);
    }

    /** What the bank rejected is settled with the instalment; the next instalment takes the place of the one before. */
    private Stream<TransactWriteItem> settled(ApplicationFile file, AtDesk was, Set<Kind> after) {
        var rejected = Stream.of(was)
                .filter(each -> each.kind() == Kind.PAYMENT)
                .map(each -> tasks.get().paid(file, each.instalment()));
        var task = Stream.of(was.kind())
                .filter(kind -> !after.contains(kind))
                .map(kind -> tasks.get().remove(file, kind));
        return Stream.concat(rejected, task);
    }

    private static Set<Kind> kinds(Set<AtDesk> waiting) {
        var kinds = EnumSet.noneOf(Kind.class);
        waiting.stream().map(AtDesk::kind).forEach(kinds::add);
        return kinds;
    }

    /** Who has scored it is not asked again, and who may take no part is asked nothing. */
    private Stream<TransactWriteItem> people(ApplicationFile file, Set<Kind> before, Set<Kind> after) {
        boolean scoring = after.contains(Kind.SCORES);
        var last = file.last();
        return switch (last.event()) {
            case Scored _ -> Stream.of(tasks.get().scored(file, last.by().person()));
            case Recused(var person, var _) ->
                Stream.concat(Stream.of(tasks.get().hide(file, person)), scorers(file, before, scoring));
            case Anonymised _ ->
                file.recused().stream()
                        .limit(MOST_PEOPLE)
                        .map(person -> tasks.get().unhide(file, person));
            default -> scorers(file, before, scoring);
        };
    }

    private Stream<TransactWriteItem> scorers(ApplicationFile file, Set<Kind> before, boolean scoring) {
        if (scoring == before.contains(Kind.SCORES)) {
            return Stream.empty();
        }
        return file.scores().keySet().stream()
                .limit(MOST_PEOPLE)
                .map(person ->
                        scoring ? tasks.get().scored(file, person) : tasks.get().forget(file, person));
    }

    /** A round's motion was voted on when something is recommended in it. */
    private Stream<TransactWriteItem> settledMotions(Change change) {
        return change.steps().stream()
                .filter(step -> step.next().event() instanceof Recommended)
                .map(step -> step.after().submitted().round())
                .distinct()
                .map(round -> tasks.get().voted(change.municipality(), round));
    }
}
