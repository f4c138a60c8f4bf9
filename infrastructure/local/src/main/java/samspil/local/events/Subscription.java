package samspil.local.events;

import java.util.List;
import java.util.Objects;
import samspil.engines.template.Function;
import samspil.engines.template.Notification;
import samspil.engines.template.Stack;

/** A function's interest in a bucket's events. */
record Subscription(String function, String bucket, Notification notification) {

    /** All of a stack. */
    static List<Subscription> of(Stack stack) {
        return stack.functions().values().stream()
                .flatMap(function -> function.notifications().stream().map(each -> of(stack, function, each)))
                .toList();
    }

    private static Subscription of(Stack stack, Function function, Notification notification) {
        String bucket = Objects.requireNonNull(stack.buckets().get(notification.bucket()), notification.bucket())
                .name();
        return new Subscription(function.logicalId(), bucket, notification);
    }

    boolean wants(ObjectEvent event) {
        return event.bucket().equals(bucket)
                && event.key().startsWith(notification.prefix())
                && event.key().endsWith(notification.suffix())
                && notification.events().stream().anyMatch(each -> covers(each, "s3:" + event.name()));
    }

    private static boolean covers(String pattern, String name) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
