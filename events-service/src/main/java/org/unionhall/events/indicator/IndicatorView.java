package org.unionhall.events.indicator;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.facts.CountedIn;
import org.unionhall.platform.facts.Measure;

/** An indicator of the catalogue. */
@Schema(name = "Indicator")
record IndicatorView(
        Indicator code,
        @Schema(examples = "会员总数") String name,
        IndicatorKind kind,
        CountedIn countedIn,
        @Schema(examples = "月末在籍会员，保留会籍的不计。") String definition,
        List<MeasureView> measures,
        @Schema(examples = "[\"group\"]") List<String> dimensions) {

    /** One of the measures it is made of. */
    @Schema(name = "IndicatorMeasure")
    record MeasureView(
            @Schema(examples = "MEMBER_JOINED") String code,
            @Schema(examples = "入会") String name,
            @Schema(examples = "首次成为在籍会员的人。") String definition,
            @Schema(examples = "会员消息") String source) {

        static MeasureView of(Measure measure, Locale locale) {
            return new MeasureView(
                    measure.name(),
                    measure.title().in(locale),
                    measure.definition().in(locale),
                    measure.source().in(locale));
        }
    }

    static IndicatorView of(Indicator indicator, Locale locale) {
        return new IndicatorView(
                indicator,
                indicator.title().in(locale),
                indicator.kind(),
                indicator.countedIn(),
                indicator.definition().in(locale),
                indicator.measures().stream().map(one -> MeasureView.of(one, locale)).toList(),
                List.copyOf(indicator.dimensions()));
    }
}
