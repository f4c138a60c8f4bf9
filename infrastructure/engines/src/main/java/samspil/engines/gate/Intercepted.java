package samspil.engines.gate;

import java.nio.ByteBuffer;
import java.util.function.IntPredicate;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import samspil.engines.http.Answer;

/** A response that gives way to another answer if its status says so. */
final class Intercepted extends Response.Wrapper {
    private final IntPredicate status;
    private final Answer instead;

    Intercepted(Request request, Response response, IntPredicate status, Answer instead) {
        super(request, response);
        this.status = status;
        this.instead = instead;
    }

    @Override
    public void write(boolean last, @Nullable ByteBuffer content, Callback callback) {
        if (status.test(getStatus())) {
            callback.succeeded();
        } else {
            getWrapped().write(last, content, callback);
        }
    }

    /** Completes the exchange after the engine is done with it. */
    Callback completing(Callback callback) {
        return Callback.from(() -> complete(callback), callback::failed);
    }

    private void complete(Callback callback) {
        if (status.test(getStatus())) {
            reset();
            instead.write(getWrapped(), callback);
        } else {
            callback.succeeded();
        }
    }
}
