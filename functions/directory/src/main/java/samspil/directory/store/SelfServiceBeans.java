package samspil.directory.store;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import samspil.directory.AddEntry;
import samspil.directory.AskForConfirmation;
import samspil.directory.Catalogues;
import samspil.directory.ConfirmEntry;
import samspil.directory.Confirmations;
import samspil.directory.DecideSuggestion;
import samspil.directory.EditEntry;
import samspil.directory.Entries;
import samspil.directory.EntryRules;
import samspil.directory.FindDuplicates;
import samspil.directory.Letters;
import samspil.directory.MergeEntries;
import samspil.directory.PublishedEntries;
import samspil.directory.ReadDeskEntry;
import samspil.directory.RemoveEntry;
import samspil.directory.RestoreVersion;
import samspil.directory.ReviewSuggestions;
import samspil.directory.SiteAddress;
import samspil.directory.SuggestChange;
import samspil.directory.Suggestions;
import samspil.directory.Taxonomy;
import samspil.kernel.Municipalities;
import samspil.kernel.SigningKey;
import samspil.platform.Environment;
import samspil.platform.IdSource;
import samspil.platform.store.Mailer;
import samspil.platform.store.SesMailer;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;

/** Self-service and the desk: ports and use cases. Each is made when a function first needs it. */
@Factory
final class SelfServiceBeans {

    @Singleton
    Suggestions suggestions(DynamoDbClient dynamo, Environment environment, SuggestionTasks tasks, Deeds deeds) {
        return new DynamoSuggestions(dynamo, environment.get(DirectoryVariable.DIRECTORY_TABLE), tasks, deeds);
    }

    @Singleton
    Confirmations confirmations(DynamoDbClient dynamo, Environment environment) {
        return new DynamoConfirmations(dynamo, environment.get(DirectoryVariable.DIRECTORY_TABLE));
    }

    @Singleton
    Mailer mailer(SesV2Client ses, Environment environment) {
        return new SesMailer(ses, environment.get(DirectoryVariable.MAIL_FROM));
    }

    @Singleton
    SiteAddress site(Environment environment) {
        return new SiteAddress(environment.get(DirectoryVariable.SITE_ADDRESS));
    }

    @Singleton
    EntryRules rules(Taxonomy taxonomy, Municipalities municipalities) {
        return new EntryRules(taxonomy, municipalities);
    }

    @Singleton
    ReadDeskEntry readDeskEntry(Entries entries) {
        return new ReadDeskEntry(entries);
    }

    @Singleton
    AddEntry addEntry(Entries entries, EntryRules rules, IdSource ids, InstantSource clock) {
        return new AddEntry(entries, rules, ids, clock);
    }

    @Singleton
    EditEntry editEntry(Entries entries, EntryRules rules, InstantSource clock) {
        return new EditEntry(entries, rules, clock);
    }

    @Singleton
    RemoveEntry removeEntry(Entries entries, InstantSource clock) {
        return new RemoveEntry(entries, clock);
    }

    @Singleton
    RestoreVersion restoreVersion(Entries entries, EntryRules rules, InstantSource clock) {
        return new RestoreVersion(entries, rules, clock);
    }

    @Singleton
    SuggestChange suggestChange(
            PublishedEntries published, Suggestions suggestions, EntryRules rules, IdSource ids, InstantSource clock) {
        return new SuggestChange(published, suggestions, rules, ids, clock);
    }

    @Singleton
    ReviewSuggestions reviewSuggestions(Suggestions suggestions, Entries entries) {
        return new ReviewSuggestions(suggestions, entries);
    }

    @Singleton
    DecideSuggestion decideSuggestion(Suggestions suggestions, Entries entries, EntryRules rules, InstantSource clock) {
        return new DecideSuggestion(suggestions, entries, rules, clock);
    }

    @Singleton
    AskForConfirmation askForConfirmation(
            Confirmations confirmations, Letters letters, Mailer mailer, AskForConfirmation.Links links) {
        return new AskForConfirmation(confirmations, letters, mailer, links);
    }

    @Singleton
    AskForConfirmation.Links links(IdSource ids, InstantSource clock) {
        var random = new SecureRandom();
        return new AskForConfirmation.Links(ids, () -> SigningKey.random(random), clock);
    }

    @Singleton
    ConfirmEntry confirmEntry(Confirmations confirmations, Entries entries, InstantSource clock) {
        return new ConfirmEntry(confirmations, entries, clock);
    }

    @Singleton
    FindDuplicates findDuplicates() {
        return new FindDuplicates();
    }

    @Singleton
    MergeEntries mergeEntries(Entries entries, Catalogues catalogues, EntryRules rules, InstantSource clock) {
        return new MergeEntries(entries, catalogues, rules, clock);
    }
}
