package samspil.local.bootstrap;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.lang.reflect.Type;
import java.util.List;

/** Finds the handler that the template names, in the forms Lambda takes. */
final class Entries {
    private Entries() {}

    /**
     * Makes the handler.
     *
     * @param handler {@code package.Class} or {@code package.Class::method}
     * @throws Throwable what the handler's class or constructor throws
     */
    static Entry load(String handler) throws Throwable {
        String[] parts = handler.split("::", 2);
        Class<?> type = Class.forName(parts[0], true, ClassLoader.getSystemClassLoader());
        String method = parts.length == 2 ? parts[1] : "handleRequest";
        boolean byInterface = method.equals("handleRequest");
        if (byInterface && RequestStreamHandler.class.isAssignableFrom(type)) {
            return ((RequestStreamHandler) MethodEntry.make(type))::handleRequest;
        }
        if (byInterface && RequestHandler.class.isAssignableFrom(type)) {
            return pojo((RequestHandler<?, ?>) MethodEntry.make(type));
        }
        return MethodEntry.of(type, method);
    }

    @SuppressWarnings("unchecked") // the serializer is made of the handler's own type argument
    private static <I, O> Entry pojo(RequestHandler<I, O> handler) {
        List<Type> types = TypeArguments.of(handler.getClass(), RequestHandler.class);
        PojoSerializer<I> reader = (PojoSerializer<I>) Pojos.of(types.get(0));
        PojoSerializer<O> writer = (PojoSerializer<O>) Pojos.of(types.get(1));
        return (event, answer, context) ->
                writer.toJson(handler.handleRequest(reader.fromJson(event), context), answer);
    }
}
