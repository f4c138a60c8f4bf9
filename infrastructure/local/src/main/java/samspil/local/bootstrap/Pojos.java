package samspil.local.bootstrap;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import java.lang.reflect.Type;

/** AWS's own serializers, chosen as AWS's runtime chooses: the events' special ones, Jackson for all else. */
final class Pojos {
    private Pojos() {}

    /** The serializer of a type; what it reads and writes has that type. */
    @SuppressWarnings("unchecked") // the caller knows the type it asks for
    static PojoSerializer<Object> of(Type type) {
        if (type instanceof Class<?> event && LambdaEventSerializers.isLambdaSupportedEvent(event.getName())) {
            return LambdaEventSerializers.serializerFor((Class<Object>) event, ClassLoader.getSystemClassLoader());
        }
        return JacksonFactory.getInstance().getSerializer(type);
    }
}
