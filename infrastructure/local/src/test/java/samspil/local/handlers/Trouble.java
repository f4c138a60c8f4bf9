package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Does what the event's field {@code do} asks for. */
public final class Trouble implements RequestHandler<Map<String, Object>, Map<String, Object>> {

    @Override
    @SuppressWarnings("SystemExitOutsideMain") // what is to be tried
    public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
        String what = what(event);
        System.out.println("asked for " + what);
        switch (what) {
            case "throw" -> throw new IllegalStateException("on purpose");
            case "exit" -> System.exit(7);
            case "halt" -> Runtime.getRuntime().halt(8);
            case "sleep" -> sleep();
            case "eat" -> eat();
            default -> {}
        }
        return Map.of(
                "pid", ProcessHandle.current().pid(),
                "remaining", context.getRemainingTimeInMillis(),
                "name", context.getFunctionName(),
                "memory", context.getMemoryLimitInMB(),
                "large", what.equals("large") ? "x".repeat(7 * 1024 * 1024) : "");
    }

    /** From the event itself, or from the query of an API's event. */
    private static String what(Map<String, Object> event) {
        Object from = event.getOrDefault("queryStringParameters", event);
        return String.valueOf(((Map<?, ?>) from).get("do"));
    }

    private static void sleep() {
        try {
            Thread.sleep(60_000);
        } catch (InterruptedException never) {
            Thread.currentThread().interrupt();
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < 1_000_000) {
            eaten.add(new byte[1_000_000]);
        }
    }
}
