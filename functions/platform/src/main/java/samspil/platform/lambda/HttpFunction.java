package samspil.platform.lambda;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.function.aws.proxy.payload1.ApiGatewayProxyRequestEventFunction;

/**
 * Answers API Gateway's events by the controllers of its environment. Beans are made when first needed: a function is
 * given only the variables and permissions that its own controllers use, and others' beans would ask for more.
 */
public final class HttpFunction extends ApiGatewayProxyRequestEventFunction {

    @Override
    protected ApplicationContextBuilder newApplicationContextBuilder() {
        return super.newApplicationContextBuilder().eagerInitSingletons(false);
    }
}
