package samspil.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeClassTemplateInvocationCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives a class each AWS that runs here, and says once which does not. */
final class EveryAws implements ClassTemplateInvocationContextProvider {
    private static final Namespace NAMESPACE = Namespace.create(EveryAws.class);

    @Override
    public boolean supportsClassTemplate(ExtensionContext context) {
        return true;
    }

    @Override
    public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(ExtensionContext context) {
        var template = template(context);
        return Stream.concat(Stream.of(embedded(context, template)), localStack(context, template));
    }

    private record Offer(String name, TestAws aws) implements ClassTemplateInvocationContext {
        @Override
        public String getDisplayName(int invocationIndex) {
            return name;
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(new Given(aws), (BeforeClassTemplateInvocationCallback) context -> aws.clear());
        }
    }

    private static final class Given extends TypeBasedParameterResolver<TestAws> {
        private final TestAws aws;

        Given(TestAws aws) {
            this.aws = aws;
        }

        @Override
        public TestAws resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return aws;
        }
    }

    private static ClassTemplateInvocationContext embedded(ExtensionContext context, Path template) {
        var aws = EmbeddedAws.of(template);
        aws.start(context);
        return new Offer("embedded", aws);
    }

    private static Stream<ClassTemplateInvocationContext> localStack(ExtensionContext context, Path template) {
        var store = context.getRoot().getStore(NAMESPACE);
        var available = (Boolean) store.getOrComputeIfAbsent("Docker", key -> sayWhetherAvailable());
        if (!Boolean.TRUE.equals(available)) {
            return Stream.empty();
        }
        var aws = store.getOrComputeIfAbsent(template.toAbsolutePath(), LocalStackAws::start, LocalStackAws.class);
        return Optional.ofNullable(aws).<ClassTemplateInvocationContext>map(it -> new Offer("LocalStack", it)).stream();
    }

    private static boolean sayWhetherAvailable() {
        var available = Docker.isAvailable();
        if (!available) {
            System.out.println("Skipped on LocalStack: there is no Docker engine here.");
        }
        return available;
    }

    private static Path template(ExtensionContext context) {
        return context.getTestClass()
                .map(type -> type.getAnnotation(OnEveryAws.class))
                .map(OnEveryAws::template)
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .orElseGet(ProjectTemplate::path);
    }
}
