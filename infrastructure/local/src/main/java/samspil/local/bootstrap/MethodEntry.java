package samspil.local.bootstrap;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** A plain method as a handler: an event, a {@link Context} or streams as parameters, in Lambda's order. */
record MethodEntry(@Nullable Object target, Method method) implements Entry {

    static MethodEntry of(Class<?> type, String name) throws Throwable {
        Method method = Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals(name) && !each.isBridge())
                .max(Comparator.comparingInt(Method::getParameterCount))
                .orElseThrow(() -> new NoSuchMethodException(type.getName() + " has no public method " + name));
        return new MethodEntry(Modifier.isStatic(method.getModifiers()) ? null : make(type), method);
    }

    /** An object of the class, by its public constructor without parameters. */
    static Object make(Class<?> type) throws Throwable {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    @Override
    public void invoke(InputStream event, OutputStream answer, Context context) throws Throwable {
        Type[] types = method.getGenericParameterTypes();
        Object[] arguments = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = argument(types[i], event, answer, context);
        }
        write(call(arguments), answer);
    }

    private static Object argument(Type type, InputStream event, OutputStream answer, Context context) {
        if (type == Context.class) {
            return context;
        }
        if (type == InputStream.class) {
            return event;
        }
        return type == OutputStream.class ? answer : Pojos.of(type).fromJson(event);
    }

    private @Nullable Object call(Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw cause(thrown);
        }
    }

    private void write(@Nullable Object result, OutputStream answer) {
        if (method.getReturnType() != void.class) {
            Pojos.of(method.getGenericReturnType()).toJson(result, answer);
        }
    }

    private static Throwable cause(InvocationTargetException thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown : cause;
    }
}
