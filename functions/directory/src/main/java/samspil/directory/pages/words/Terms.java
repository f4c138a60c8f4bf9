package samspil.directory.pages.words;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samspil.directory.AccessFeature;
import samspil.directory.AgeRange;
import samspil.directory.Cost;
import samspil.directory.Kind;
import samspil.directory.LanguageTag;
import samspil.kernel.Money;

/** The conditions of taking part, in words. */
public record Terms(Visit visit) {
    private static final Set<String> SIGNED = Set.of("dsl", "nsl");

    /** {@code 6–12 år}; for everybody where there are no limits. */
    public String ages(@Nullable AgeRange ages) {
        return ages == null ? visit.say("ages.all") : ages(ages.from(), ages.to());
    }

    private String ages(@Nullable BigDecimal from, @Nullable BigDecimal to) {
        if (from != null && to != null) {
            return visit.say("ages.between", from, to);
        }
        if (from != null) {
            return visit.say("ages.from", from);
        }
        return to == null ? visit.say("ages.all") : visit.say("ages.to", to);
    }

    /** {@code Gratis} or the price; empty where only a note knows. */
    public Optional<String> price(@Nullable Cost cost) {
        return Optional.ofNullable(cost).map(Cost::price).map(this::price);
    }

    /** What an accessibility feature is called. */
    public String feature(AccessFeature feature) {
        return visit.say("access." + key(feature));
    }

    /** What one of the four kinds is called. */
    public String kind(Kind kind) {
        return visit.say("kind." + kind.key());
    }

    /** What a language is called; the Java platform has no names for sign languages. */
    public String language(LanguageTag tag) {
        return SIGNED.contains(tag.value()) ? visit.say("language." + tag.value()) : tag.name(visit.locale());
    }

    /** {@code 350 m} or {@code 1,2 km}. */
    public String distance(int metres) {
        return metres < 1_000
                ? visit.say("distance.m", Math.max(10, metres / 10 * 10))
                : visit.say("distance.km", BigDecimal.valueOf(metres / 100, 1));
    }

    private String price(Money price) {
        if (price.equals(Money.ZERO)) {
            return visit.say("cost.free");
        }
        var format = NumberFormat.getCurrencyInstance(visit.locale());
        format.setCurrency(visit.municipality().country().currency());
        format.setMinimumFractionDigits(price.ore() % 100 == 0 ? 0 : 2);
        return format.format(BigDecimal.valueOf(price.ore(), 2));
    }

    private static String key(AccessFeature feature) {
        return feature.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
