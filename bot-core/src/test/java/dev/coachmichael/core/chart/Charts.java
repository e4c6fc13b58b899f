package dev.coachmichael.core.chart;

import dev.coachmichael.core.reply.Chart;
import dev.coachmichael.core.reply.Chart.Kind;
import dev.coachmichael.core.reply.Chart.Series;
import dev.coachmichael.core.reply.Chart.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Charts as the coach makes them, with figures of the kind that watches record. */
final class Charts {

    static final List<String> DAYS = List.of("lun", "mar", "mer", "jeu", "ven", "sam", "dim");

    private Charts() {}

    static Chart bars(String title, Series... series) {
        return new Chart(title, "", Kind.BARS, "", List.of(series));
    }

    static Chart lines(String title, String xLabel, Series... series) {
        return new Chart(title, "", Kind.LINES, xLabel, List.of(series));
    }

    static List<Double> values(double... values) {
        return DoubleStream.of(values).boxed().toList();
    }

    static List<String> numbers(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }

    static Chart week() {
        return bars(
                "Ta semaine du 15 au 21 juin",
                Series.bars("Distance", Unit.KILOMETRES, DAYS, values(0, 8.42, 0, 10.1, 6, Double.NaN, 18.3)));
    }

    static Chart plannedAndDone() {
        return bars(
                "Semaine 6 : prévu et fait",
                Series.bars("Prévu", Unit.KILOMETRES, DAYS, values(0, 8, 0, 12, 6, 0, 18)),
                Series.bars("Fait", Unit.KILOMETRES, DAYS, values(0, 8.42, 0, 10.1, 6, Double.NaN, Double.NaN)));
    }

    static Chart twelveWeeks() {
        List<String> mondays = List.of(
                "30 mars", "6 avr.", "13 avr.", "20 avr.", "27 avr.", "4 mai", "11 mai", "18 mai", "25 mai", "1 juin",
                "8 juin", "15 juin");
        return new Chart(
                "Douze semaines : ton volume monte de 24 à 48 km",
                "",
                Kind.BARS,
                "Semaine du lundi",
                List.of(Series.bars(
                        "Distance",
                        Unit.KILOMETRES,
                        mondays,
                        values(24.2, 26, 30.5, 22, 31.7, 34.9, 38.2, 27.5, 39, 42.3, 45.1, 48))));
    }

    static Chart splits() {
        return new Chart(
                "Tes kilomètres",
                "",
                Kind.BARS,
                "Kilomètre",
                List.of(Series.bars(
                        "Allure", Unit.PACE, numbers(10), values(302, 329, 331, 328, 330, 327, 335, 326, 325, 312))));
    }

    static Chart sixtyDays() {
        Random random = new Random(60);
        List<String> days = IntStream.range(0, 60)
                .mapToObj(day -> (1 + day % 30) + (day < 30 ? " avr." : " mai"))
                .toList();
        List<Double> distances = IntStream.range(0, 60)
                .mapToObj(day -> day % 7 == 0 || day % 7 == 4 ? 0.0 : 6 + 12 * random.nextDouble())
                .toList();
        return bars("Soixante jours", Series.bars("Distance", Unit.KILOMETRES, days, distances));
    }

    static Chart volumeAndTime() {
        return bars(
                "Volume and time on feet",
                Series.bars("Distance", Unit.KILOMETRES, numbers(8), values(24, 26, 30, 22, 31, 34, 38, 27)),
                Series.bars("Time", Unit.MINUTES, numbers(8), values(140, 150, 180, 121, 190, 200, 220, 150)));
    }

    static Chart form() {
        return bars("Ta forme", Series.bars("Forme", Unit.SCORE, numbers(7), values(4, 2, -3, -8, -12, 0, 3)));
    }

    static Chart level() {
        return lines(
                "Ton niveau estimé",
                "Semaine",
                Series.line(
                        "VDOT",
                        Unit.SCORE,
                        values(1, 2, 3, 4, 5, 6, 7, 8),
                        values(44.2, 44.5, 44.4, Double.NaN, 45, Double.NaN, 45.4, 45.9)));
    }

    /** Ten kilometres at one point per second, with a stop and a fast end. */
    static Chart tenKilometres() {
        Random random = new Random(7);
        List<Double> x = new ArrayList<>();
        List<Double> pace = new ArrayList<>();
        List<Double> heart = new ArrayList<>();
        List<Double> ground = new ArrayList<>();
        double drift = 0;
        for (int second = 0; second < 3290; second++) {
            double km = second * 10.02 / 3290;
            drift = 0.97 * drift + random.nextGaussian();
            boolean stopped = km > 6.1 && km < 6.16;
            double seconds = 329 + drift - 12 * Math.sin(0.9 * km) - 25 * Math.max(0, km - 9);
            x.add(km);
            pace.add(stopped ? 1500.0 : seconds);
            heart.add(120 + 32 * (1 - Math.exp(-2.2 * km)) + 1.1 * km + 4 * Math.sin(0.9 * km) + 0.2 * drift);
            ground.add(48 + 22 * Math.sin(0.8 * km + 1) + 8 * Math.sin(2.3 * km));
        }
        return lines(
                "10 km en 54:50, plus vite sur la fin",
                "Distance (km)",
                Series.line("Allure", Unit.PACE, x, pace),
                Series.line("FC", Unit.BEATS_PER_MINUTE, x, heart),
                Series.line("Altitude", Unit.METRES, x, ground));
    }

    /** Four series of 20,000 points that leave nothing to compress. */
    static Chart noise(Unit... units) {
        Random random = new Random(20_000);
        List<Double> x = IntStream.range(0, 20_000).mapToObj(i -> (double) i).toList();
        List<Series> series = new ArrayList<>();
        for (Unit unit : units) {
            List<Double> values =
                    x.stream().map(i -> 200 + 60 * random.nextGaussian()).toList();
            series.add(Series.line(unit.name(), unit, x, values));
        }
        return new Chart("Noise", "", Kind.LINES, "t (s)", series);
    }

    /** Ninety days that end on 29 November 2026. */
    static Chart formOverDays(String... names) {
        Random random = new Random(90);
        List<Double> days = IntStream.rangeClosed(20_697, 20_786)
                .mapToObj(day -> (double) day)
                .toList();
        List<Double> fitness = new ArrayList<>();
        List<Double> fatigue = new ArrayList<>();
        List<Double> form = new ArrayList<>();
        double slow = 38;
        double fast = 30;
        for (int day = 0; day < 90; day++) {
            double load = day % 7 == 0 || day % 7 == 4 ? 0 : 70 + 50 * random.nextGaussian();
            form.add(slow - fast);
            slow += (load - slow) / 42;
            fast += (load - fast) / 7;
            fitness.add(slow);
            fatigue.add(fast);
        }
        return new Chart(
                String.join(", ", names),
                "",
                Kind.DAYS,
                "",
                List.of(
                        Series.line(names[0], Unit.SCORE, days, fitness),
                        Series.line(names[1], Unit.SCORE, days, fatigue),
                        Series.line(names[2], Unit.SCORE, days, form)));
    }

    /** So many metres of a way that bends, run out and back on the same road. */
    static Chart outAndBack(double meters) {
        Random random = new Random(11);
        int points = 400;
        List<double[]> way = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int i = 0; i < points / 2; i++) {
            double angle = 0.35 + 0.9 * Math.sin(i / 31.0) + 0.3 * Math.sin(i / 7.0);
            x += Math.cos(angle) * meters / points;
            y += Math.sin(angle) * meters / points;
            way.add(new double[] {x, y});
        }
        List<double[]> both = new ArrayList<>(way);
        both.addAll(way.reversed());
        return route("Dimanche 22 : aller-retour", both, meters, i -> 345 - 0.12 * i + 8 * random.nextGaussian());
    }

    /** Loops of different size around a lake, with a tunnel in the second one. */
    static Chart loops(double meters) {
        List<double[]> way = new ArrayList<>();
        for (int i = 0; i < 420; i++) {
            double turn = 4 * Math.PI * i / 419;
            double wide = (i < 210 ? 0.08 : 0.062) * meters * (1 + 0.12 * Math.sin(3 * turn));
            boolean tunnel = i > 300 && i < 330;
            way.add(new double[] {
                tunnel ? Double.NaN : wide * Math.cos(turn), tunnel ? Double.NaN : 0.6 * wide * Math.sin(turn)
            });
        }
        return route(
                "Samedi 21 : deux tours du lac", way, meters, i -> i > 200 && i < 206 ? Double.NaN : 330 - i / 10.0);
    }

    /** The straights and bends of a stadium, lap after lap. */
    static Chart stadium() {
        List<double[]> way = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double along = i * 20 % 400;
            double bend = Math.PI * 36.5;
            double[] at = along < 84.4
                    ? new double[] {along, -36.5}
                    : along < 84.4 + bend
                            ? new double[] {
                                84.4 + 36.5 * Math.sin((along - 84.4) / 36.5), -36.5 * Math.cos((along - 84.4) / 36.5)
                            }
                            : along < 168.8 + bend
                                    ? new double[] {168.8 + bend - along, 36.5}
                                    : new double[] {
                                        -36.5 * Math.sin((along - 168.8 - bend) / 36.5),
                                        36.5 * Math.cos((along - 168.8 - bend) / 36.5)
                                    };
            way.add(at);
        }
        return route("Mardi 17 : 8,00 km en 38 min", way, 8000, i -> i / 20 % 2 == 0 ? 225 : 380);
    }

    static Chart route(String title, List<double[]> way, double meters, java.util.function.IntToDoubleFunction pace) {
        List<Double> km = IntStream.range(0, way.size())
                .mapToObj(i -> meters / 1000 * i / Math.max(1, way.size() - 1))
                .toList();
        return new Chart(
                title,
                "",
                Kind.ROUTE,
                "km",
                List.of(
                        Series.line(
                                "est",
                                Unit.METRES,
                                km,
                                way.stream().map(at -> at[0]).toList()),
                        Series.line(
                                "nord",
                                Unit.METRES,
                                km,
                                way.stream().map(at -> at[1]).toList()),
                        Series.line(
                                "allure",
                                Unit.PACE,
                                km,
                                IntStream.range(0, way.size())
                                        .mapToObj(pace::applyAsDouble)
                                        .toList())));
    }

    /** So many families of runs, the last run marked. */
    static Chart families(int families) {
        Random random = new Random(5);
        List<Series> series = new ArrayList<>();
        for (int family = 0; family < families; family++) {
            double right = 2.4 * Math.cos(2 * Math.PI * family / families);
            double up = 1.6 * Math.sin(2 * Math.PI * family / families);
            int runs = 70 / (family + 1);
            List<Double> x = random.doubles(runs)
                    .mapToObj(a -> right + 0.6 * random.nextGaussian())
                    .toList();
            List<Double> y = random.doubles(runs)
                    .mapToObj(a -> up + 0.5 * random.nextGaussian())
                    .toList();
            series.add(Series.line((5 + 4 * family) + ",4 km à 6:0" + family + "/km", Unit.SCORE, x, y));
        }
        series.add(Series.line("samedi 28", Unit.SCORE, values(2.5), values(-0.4)));
        return new Chart(
                "Tes 159 sorties, par ressemblance",
                "",
                Kind.POINTS,
                "cœur plus haut, plus rapide →",
                "↑ plus vallonné, plus court",
                series);
    }
}
