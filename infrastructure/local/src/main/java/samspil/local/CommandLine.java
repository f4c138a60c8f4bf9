package samspil.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the command line. */
final class CommandLine {
    private final Deque<String> words;
    private int port = 8080;
    private int loginPort;
    private Path data;
    private Path template;
    private boolean fresh;
    private int instances = 1;
    private boolean awsRuntime;
    private boolean demo = true;
    private boolean warm = true;
    private final Map<String, String> parameters = new HashMap<>();
    private Optional<Long> parent = Optional.empty();

    private CommandLine(List<String> words, Path root) {
        this.words = new ArrayDeque<>(words);
        this.data = root.resolve(".samspil");
        this.template = root.resolve("template.yaml");
    }

    /**
     * Reads it.
     *
     * @param root the repository's folder, where defaults lie
     * @throws IllegalArgumentException saying what is wrong
     */
    static Options read(List<String> words, Path root) {
        return new CommandLine(words, root).read();
    }

    private Options read() {
        while (!words.isEmpty()) {
            take(words.pop());
        }
        return new Options(
                port,
                loginPort,
                data.toAbsolutePath().normalize(),
                template.toAbsolutePath().normalize(),
                fresh,
                instances,
                awsRuntime,
                demo,
                warm,
                parameters,
                parent);
    }

    private void take(String flag) {
        switch (flag) {
            case "--port" -> port = (int) number(flag, 0, 65_535);
            case "--login-port" -> loginPort = (int) number(flag, 0, 65_535);
            case "--data" -> data = Path.of(value(flag));
            case "--template" -> template = Path.of(value(flag));
            case "--instances" -> instances = (int) number(flag, 1, 64);
            case "--parent" -> parent = Optional.of(number(flag, 0, Integer.MAX_VALUE));
            case "--parameter" -> parameter(value(flag));
            case "--fresh" -> fresh = true;
            case "--ric" -> awsRuntime = true;
            case "--no-demo" -> demo = false;
            case "--cold" -> warm = false;
            default -> throw new IllegalArgumentException("unknown flag " + flag);
        }
    }

    private String value(String flag) {
        if (words.isEmpty() || words.peek().startsWith("--")) {
            throw new IllegalArgumentException(flag + " needs a value");
        }
        return words.pop();
    }

    private long number(String flag, long least, long most) {
        String text = value(flag);
        long number = text.matches("\\d{1,10}") ? Long.parseLong(text) : -1;
        if (number < least || number > most) {
            throw new IllegalArgumentException(flag + " needs a number from " + least + " to " + most);
        }
        return number;
    }

    private void parameter(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new IllegalArgumentException("--parameter needs NAME=VALUE");
        }
        parameters.put(text.substring(0, equals), text.substring(equals + 1));
    }
}
