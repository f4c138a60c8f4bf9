package samspil.local.gateway;

import samspil.engines.template.Stack;
import samspil.local.http.Percent;
import samspil.local.http.WebRequest;

/** Names what a request wants to call, as policies do. */
record MethodArn(Stack stack) {

    /** {@code arn:aws:execute-api:REGION:ACCOUNT:API/STAGE/METHOD/path}. */
    String of(WebRequest request) {
        return "arn:aws:execute-api:%s:%s:%s/%s/%s%s"
                .formatted(
                        stack.region(),
                        stack.account(),
                        ProxyEvent.API,
                        stack.api().stage(),
                        request.method(),
                        Percent.ascii(request.path()));
    }
}
