package samspil.local.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import samspil.engines.template.EventRule;
import samspil.engines.template.Function;
import samspil.engines.template.Stack;

/** Delivers events of the default event bus to the functions whose rules want them. */
public final class BusEvents implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<Function> functions;
    private final Handover handover;

    /**
     * Reads the rules.
     *
     * @param folder where events wait
     */
    public BusEvents(Stack stack, EventSinks sinks, Path folder) {
        this.functions = List.copyOf(stack.functions().values());
        this.handover = new Handover("bus", BusEvents::what, sinks, folder);
    }

    private static String what(JsonNode event) {
        return event.path("detail-type").asText() + " "
                + event.at("/detail/mail/messageId").asText();
    }

    /** Delivers what an earlier run left. */
    public void start() {
        handover.start();
    }

    /** Takes an event, JSON as EventBridge writes it; when this returns it is safe. */
    public void accept(String event) {
        JsonNode read = read(event);
        for (Function function : functions) {
            for (EventRule rule : function.rules()) {
                if (rule.matches(read)) {
                    handover.take(rule.logicalId(), function.logicalId(), event.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
    }

    private static JsonNode read(String event) {
        try {
            return JSON.readTree(event);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(bug);
        }
    }

    @Override
    public void close() {
        handover.close();
    }
}
