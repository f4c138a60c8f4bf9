package samspil.engines.ses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mails that were sent, in their order; each a file {@code <id>.eml} where there is a folder. */
final class Outbox {
    private final Optional<Path> folder;
    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    Outbox(Optional<Path> folder) {
        this.folder = folder;
        folder.ifPresent(this::load);
    }

    List<Mail> mails() {
        return List.copyOf(mails);
    }

    Mail add(byte[] stored) {
        var mail = mail(stored);
        folder.ifPresent(it -> write(it.resolve(mail.id() + ".eml"), stored));
        mails.add(mail);
        return mail;
    }

    void clear() {
        folder.ifPresent(it -> mails.forEach(mail -> delete(it.resolve(mail.id() + ".eml"))));
        mails.clear();
    }

    private void load(Path from) {
        try (var files = Files.list(Files.createDirectories(from))) {
            files.filter(file -> file.toString().endsWith(".eml"))
                    .map(file -> mail(read(file)))
                    .sorted(Comparator.comparing(Mail::at))
                    .forEach(mails::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Mail mail(byte[] stored) {
        var message = Message.parse(stored);
        var envelope = Envelope.of(message);
        return new Mail(
                envelope.id(),
                envelope.at(),
                envelope.from(),
                message.addresses("To"),
                message.addresses("Cc"),
                envelope.bcc(),
                message.subject(),
                message.part("text/plain"),
                message.part("text/html"),
                message.part("text/calendar"),
                new String(stored, StandardCharsets.UTF_8),
                envelope.tags(),
                envelope.configurationSet());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
