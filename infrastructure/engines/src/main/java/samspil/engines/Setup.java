package samspil.engines;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import samspil.engines.template.Stack;

/**
 * How the engines are to start.
 *
 * @param root the folder of the template, from which a bucket's content is found
 * @param data where data stays between runs; absent for data that goes with the JVM
 * @param clock when mails are accepted
 * @param ids ids of mails and secrets of credentials, letters, digits and dashes only
 */
public record Setup(Stack stack, Path root, Optional<Path> data, InstantSource clock, Supplier<String> ids) {

    /** Everything in memory, at the system's time. */
    public static Setup inMemory(Stack stack, Path root) {
        return new Setup(
                stack,
                root,
                Optional.empty(),
                InstantSource.system(),
                () -> UUID.randomUUID().toString());
    }

    /** The same with data that stays in a folder. */
    public Setup keeping(Path folder) {
        return new Setup(stack, root, Optional.of(folder), clock, ids);
    }

    /** The same at another time. */
    public Setup at(InstantSource other) {
        return new Setup(stack, root, data, other, ids);
    }

    Optional<Path> folder(String engine) {
        return data.map(folder -> folder.resolve(engine));
    }
}
