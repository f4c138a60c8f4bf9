package samspil.local.bootstrap;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.InputStream;
import java.io.OutputStream;

/** A handler, whatever its form, as bytes to bytes. */
interface Entry {
    /** Runs the handler on one event. */
    void invoke(InputStream event, OutputStream answer, Context context) throws Throwable;
}
