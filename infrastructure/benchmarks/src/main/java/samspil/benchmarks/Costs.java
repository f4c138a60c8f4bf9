package samspil.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.function.Supplier;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Asks DynamoDB what each read cost, and adds it up. */
final class Costs implements ExecutionInterceptor {
    private final DoubleAdder units = new DoubleAdder();

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        return switch (context.request()) {
            case GetItemRequest get -> get.copy(copy -> copy.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            case QueryRequest query -> query.copy(copy -> copy.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
            default -> context.request();
        };
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        switch (context.response()) {
            case GetItemResponse get -> units.add(get.consumedCapacity().capacityUnits());
            case QueryResponse query -> units.add(query.consumedCapacity().capacityUnits());
            default -> {}
        }
    }

    /** The read units since the last time. */
    double take() {
        return units.sumThenReset();
    }

    /** What so many calls of an action took in read units and milliseconds. */
    Figures measure(int times, Supplier<?> action) {
        take();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            Objects.requireNonNull(action.get());
            nanos.add(System.nanoTime() - begin);
        }
        nanos.sort(Long::compare);
        return new Figures(take() / times, millis(nanos, 0.50), millis(nanos, 0.95), millis(nanos, 0.99));
    }

    private static double millis(List<Long> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
    }

    /** Read units a call, and milliseconds at the median, the 95th and the 99th hundredth. */
    record Figures(double units, double p50, double p95, double p99) {}
}
