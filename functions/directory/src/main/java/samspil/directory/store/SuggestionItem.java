package samspil.directory.store;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import samspil.directory.EntryId;
import samspil.directory.Kind;
import samspil.directory.Proposal;
import samspil.directory.Suggestion;
import samspil.directory.Suggestion.State;
import samspil.directory.SuggestionId;
import samspil.kernel.MunicipalityId;
import samspil.platform.json.Json;
import samspil.platform.store.Item;

/**
 * How a suggestion is kept: key {@code 163#SUGGESTION#<id>}, and while it waits in the index {@value #OPEN} by the
 * instant it came. Who sent it stands by itself, so that it can be forgotten when the suggestion is decided.
 */
final class SuggestionItem {
    static final String OPEN = "open";
    static final String OPEN_FOR = "openFor";
    static final String OPEN_SINCE = "openSince";

    private SuggestionItem() {}

    static String partition(MunicipalityId home) {
        return home + "#SUGGESTION";
    }

    static Item key(MunicipalityId home, SuggestionId id) {
        return Item.key(partition(home) + "#" + id, "STATE");
    }

    static Item open(Suggestion suggestion) {
        var proposal = suggestion.proposal();
        return key(suggestion.home(), suggestion.id())
                .with("kind", suggestion.kind().plural())
                .with("entry", suggestion.entry().value())
                .with("name", suggestion.about().name())
                .with("organisation", organisation(suggestion.about()))
                .with("base", proposal.base())
                .with("changes", Json.write(proposal.changes()))
                .with("message", proposal.message())
                .with("sender", proposal.from() == null ? null : Json.write(proposal.from()))
                .with("receivedAt", suggestion.receivedAt().toString())
                .with("decision", "open")
                .with(OPEN_FOR, partition(suggestion.home()))
                .with(OPEN_SINCE, suggestion.receivedAt() + "#" + suggestion.id());
    }

    /** From waiting to decided, and from nothing else. */
    static TableActions.Change decision(Suggestion suggestion, State decision) {
        var values = new Item(Map.of()).with(":open", "open");
        var key = key(suggestion.home(), suggestion.id());
        return switch (decision) {
            case State.Approved(var at) -> change(key, "", values.with(":decision", "approved"), at);
            case State.Refused(var at, var reason) ->
                change(
                        key,
                        ", reason = :reason",
                        values.with(":decision", "refused").with(":reason", reason),
                        at);
            case State.Open() -> throw new IllegalArgumentException("a decision is not open");
        };
    }

    private static TableActions.Change change(Item key, String more, Item values, Instant at) {
        return new TableActions.Change(
                key,
                "SET decision = :decision, decidedAt = :at" + more + " REMOVE openFor, openSince, sender",
                "decision = :open",
                values.with(":at", at.toString()));
    }

    static Suggestion read(Item item) {
        var partition = item.text("pk").split("#", 3);
        return new Suggestion(
                new SuggestionId(partition[2]),
                new MunicipalityId(partition[0]),
                Kind.ofPlural(item.text("kind")).orElseThrow(),
                new EntryId(item.text("entry")),
                about(item),
                proposal(item),
                Instant.parse(item.text("receivedAt")),
                state(item));
    }

    private static @Nullable String organisation(Suggestion.About about) {
        return about.organisation() == null ? null : about.organisation().value();
    }

    private static Suggestion.About about(Item item) {
        return new Suggestion.About(
                item.text("name"), item.find("organisation").map(EntryId::new).orElse(null));
    }

    private static Proposal proposal(Item item) {
        return new Proposal(
                item.number("base"),
                Json.tree(item.text("changes")).orThrow(),
                item.find("message").orElse(null),
                item.find("sender")
                        .map(json -> Json.read(json, Proposal.Sender.class).orThrow())
                        .orElse(null));
    }

    private static State state(Item item) {
        return switch (item.text("decision")) {
            case "approved" -> new State.Approved(Instant.parse(item.text("decidedAt")));
            case "refused" -> new State.Refused(Instant.parse(item.text("decidedAt")), item.text("reason"));
            default -> new State.Open();
        };
    }
}
