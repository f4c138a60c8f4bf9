package samspil.local.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** The main class of a function's JVM. It ends when the Runtime API or the runner behind it is gone. */
public final class Bootstrap {
    private final RuntimeClient api;
    private final Entry entry;

    private Bootstrap(RuntimeClient api, Entry entry) {
        this.api = api;
        this.entry = entry;
    }

    /** Starts with the environment that Lambda gives a runtime; needs no arguments. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) {
        endWithTheRunner(System.in);
        System.exit(run(Variable.of("AWS_LAMBDA_RUNTIME_API")));
    }

    private static int run(String address) {
        try {
            RuntimeClient api = new RuntimeClient(address);
            return new Bootstrap(api, load(api)).serve();
        } catch (IOException closed) {
            return 0;
        } catch (NoEntry said) {
            return 1;
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a handler's constructor may throw anything, and Lambda reports it
    private static Entry load(RuntimeClient api) throws IOException, NoEntry {
        try {
            return Entries.load(Variable.of("_HANDLER"));
        } catch (Throwable failure) {
            failure.printStackTrace();
            api.initFailed(Failure.of(failure));
            throw new NoEntry(failure);
        }
    }

    private int serve() throws IOException {
        while (true) {
            Invocation invocation = api.next();
            System.setProperty("com.amazonaws.xray.traceHeader", invocation.trace());
            handle(invocation);
        }
    }

    @SuppressWarnings("CatchingUnchecked") // a handler may throw anything, and Lambda reports it
    private void handle(Invocation invocation) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream(4096);
        try {
            entry.invoke(new ByteArrayInputStream(invocation.payload()), answer, InvocationContext.of(invocation));
        } catch (Throwable failure) {
            failure.printStackTrace();
            api.failed(invocation.id(), Failure.of(failure));
            return;
        }
        api.answered(invocation.id(), answer.toByteArray());
    }

    /** The runner holds the other end of standard input and never writes: its end is the runner's end, even by kill. */
    private static void endWithTheRunner(InputStream runner) {
        Thread.ofPlatform().daemon().name("runner-watch").start(() -> {
            try {
                while (runner.read() >= 0) {}
            } catch (IOException closed) {
                // the same as its end
            }
            Runtime.getRuntime().halt(0);
        });
    }

    private static final class NoEntry extends Exception {
        NoEntry(Throwable cause) {
            super(cause);
        }
    }
}
