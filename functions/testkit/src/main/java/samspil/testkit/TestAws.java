package samspil.testkit;

import java.util.Map;
import samspil.engines.Clients;
import samspil.engines.template.Stack;

/** The tables and buckets of a template, for a test. */
public interface TestAws {

    /** What the template says. */
    Stack stack();

    /**
     * Clients of a function. On the embedded engines they may do what the template allows the function and nothing
     * else.
     *
     * @param function the logical id
     */
    Clients as(String function);

    /** Clients that may do everything. */
    Clients administrator();

    /**
     * The variables a function finds: its own of the template, and the SDK's to reach this AWS.
     *
     * @param function the logical id
     */
    Map<String, String> environment(String function);

    /** Makes every table and bucket as on the first day. */
    void clear();
}
