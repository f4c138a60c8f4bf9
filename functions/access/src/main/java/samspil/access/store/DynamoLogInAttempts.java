package samspil.access.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import samspil.access.LogInAttempt;
import samspil.access.LogInAttempts;
import samspil.kernel.Language;
import samspil.platform.store.Item;
import samspil.platform.store.Table;

/** Log-ins under way, in the table. */
record DynamoLogInAttempts(Table table) implements LogInAttempts {

    @Override
    public void begin(String hash, LogInAttempt attempt) {
        table.put(key(hash)
                .with("verifier", attempt.verifier())
                .with("nonce", attempt.nonce())
                .with("browser", attempt.browser())
                .with("next", attempt.next())
                .with("language", attempt.language().tag())
                .with("until", attempt.expiresAt().toString())
                .with("expiresAt", attempt.expiresAt().getEpochSecond()));
    }

    @Override
    public Optional<LogInAttempt> take(String hash) {
        var taken = new Table.Change(
                key(hash),
                "SET taken = :yes REMOVE verifier",
                "attribute_exists(pk) AND attribute_not_exists(taken)",
                new Item(Map.of()).with(":yes", "yes"));
        return table.change(taken).map(DynamoLogInAttempts::read);
    }

    private static LogInAttempt read(Item item) {
        return new LogInAttempt(
                item.text("verifier"),
                item.text("nonce"),
                item.text("browser"),
                item.text("next"),
                Language.of(item.text("language")).orElseThrow(),
                Instant.parse(item.text("until")));
    }

    private static Item key(String hash) {
        return Item.key("log-in#" + hash, "log-in");
    }
}
