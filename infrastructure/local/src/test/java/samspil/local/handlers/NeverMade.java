package samspil.local.handlers;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.Map;

/** Can't be made. */
public final class NeverMade implements RequestHandler<Map<String, String>, String> {

    public NeverMade() {
        throw new IllegalStateException("no settings");
    }

    @Override
    public String handleRequest(Map<String, String> event, Context context) {
        return "";
    }
}
