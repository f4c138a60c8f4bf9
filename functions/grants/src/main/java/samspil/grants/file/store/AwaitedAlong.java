package samspil.grants.file.store;

import jakarta.inject.Provider;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samspil.grants.file.ApplicationFile;
import samspil.grants.file.Awaited;
import samspil.grants.file.FileRecord.Change;
import samspil.grants.file.FileRecord.Step;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/**
 * What is expected of an applicant waits on their desk, and they are reminded of it, from the event that asks for it to
 * the one after which nobody does. Those events come one file at a time, so there is room for them.
 *
 * @param notices made when something is first expected
 */
record AwaitedAlong(Provider<AwaitedNotices> notices) implements Along {

    @Override
    public Stream<TransactWriteItem> with(Change change) {
        return change.steps().stream().map(Step::after).flatMap(this::moved);
    }

    private Stream<TransactWriteItem> moved(ApplicationFile file) {
        var before = Awaited.before(file);
        var after = Awaited.of(file);
        if (before.equals(after)) {
            return Stream.empty();
        }
        var settled = before.filter(
                        was -> after.filter(is -> is.kind() == was.kind()).isEmpty())
                .map(was -> notices.get().settled(file, was.kind(), after.isEmpty()));
        var asked = after.map(is -> notices.get().asked(file, is));
        return Stream.of(settled, asked).flatMap(Optional::stream).flatMap(List::stream);
    }
}
