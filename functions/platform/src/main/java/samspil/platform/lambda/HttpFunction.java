package samspil.platform.lambda;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.env.Environment;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/**
 * Answers API Gateway's events by the controllers of its environment. Beans are made when first needed, unlike in
 * Micronaut's own builder for Lambda: a function is given only the variables and permissions that its own controllers
 * use, and others' beans would ask for more.
 */
public final class HttpFunction extends ApiGatewayProxyRequestEventFunction {

    @Override
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return ApplicationContext.builder(Environment.FUNCTION, "lambda").deduceCloudEnvironment(false);
    }
}
