package samspil.local.login;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads or makes the key when it is first asked for, so that a start need not wait for it. */
final class KeptKey implements Supplier<SigningKey> {
    private final Path file;
    private Optional<SigningKey> key = Optional.empty();

    KeptKey(Path file) {
        this.file = file;
    }

    @Override
    public synchronized SigningKey get() {
        SigningKey known = key.orElseGet(this::read);
        key = Optional.of(known);
        return known;
    }

    private SigningKey read() {
        try {
            return SigningKey.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
