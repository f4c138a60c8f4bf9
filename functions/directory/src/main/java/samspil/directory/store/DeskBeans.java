package samspil.directory.store;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import samspil.directory.Catalogues;
import samspil.directory.ChangeOwnBoard;
import samspil.directory.ConfirmOwn;
import samspil.directory.Entries;
import samspil.directory.EntryRules;
import samspil.directory.OwnEntries;
import samspil.directory.OwnSuggestions;
import samspil.directory.ReviewSuggestions;
import samspil.kernel.Municipalities;
import samspil.platform.audit.AuditTrail;
import samspil.platform.tasks.Tasks;
import samspil.platform.ties.Ties;

/**
 * What goes along with people's work. A function that never does such work is given neither the tables' names nor the
 * permissions, so each is made when it is first used.
 */
@Factory
final class DeskBeans {

    /** Records nothing by itself; named apart from the trail it leads to. */
    @Singleton
    Deeds deeds(BeanProvider<AuditTrail> trail) {
        return new Deeds(() -> trail.get());
    }

    @Singleton
    SuggestionTasks suggestionTasks(BeanProvider<Tasks> tasks, Municipalities municipalities) {
        return new SuggestionTasks(() -> tasks.get(), municipalities);
    }

    @Singleton
    BoardTies boardTies(BeanProvider<Ties> ties) {
        return new BoardTies(() -> ties.get());
    }

    @Singleton
    OwnEntries ownEntries(Entries entries, Catalogues catalogues) {
        return new OwnEntries(entries, catalogues);
    }

    @Singleton
    ConfirmOwn confirmOwn(OwnEntries own, EntryRules rules, InstantSource clock) {
        return new ConfirmOwn(own, rules, clock);
    }

    @Singleton
    ChangeOwnBoard changeOwnBoard(OwnEntries own, EntryRules rules, InstantSource clock) {
        return new ChangeOwnBoard(own, rules, clock);
    }

    @Singleton
    OwnSuggestions ownSuggestions(ReviewSuggestions review, Tasks tasks) {
        return new OwnSuggestions(review, tasks);
    }
}
