package samspil.local.events;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** How far one event source has come in each shard of its stream; in a file that is replaced whole. */
final class Checkpoints {
    private static final String FINISHED = "finished";

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final TreeMap<String, String> byShard = new TreeMap<>();

    Checkpoints(Path file) {
        this.file = file;
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.exists(file)) {
                byShard.putAll(json.readValue(file.toFile(), new TypeReference<TreeMap<String, String>>() {}));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The last sequence number that was delivered. */
    Optional<String> last(String shard) {
        return Optional.ofNullable(byShard.get(shard));
    }

    boolean finished(String shard) {
        return FINISHED.equals(byShard.get(shard));
    }

    void delivered(String shard, String sequenceNumber) {
        byShard.put(shard, sequenceNumber);
        save();
    }

    void finish(String shard) {
        byShard.put(shard, FINISHED);
        save();
    }

    /** Forgets shards that the stream no longer lists. */
    void keepOnly(Set<String> shards) {
        if (byShard.keySet().retainAll(shards)) {
            save();
        }
    }

    private void save() {
        try {
            Path written = file.resolveSibling(file.getFileName() + ".new");
            json.writeValue(written.toFile(), byShard);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
