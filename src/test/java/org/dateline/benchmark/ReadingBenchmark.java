package org.dateline.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotator;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.Document;
import org.dateline.article.Documents;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.CoreNlp;
import org.dateline.reading.engine.Sentence;

/// Times the whole reading, its parts, and pipelines of CoreNLP on the same articles, one after the
/// other in one process, and prints words a second of processor time of the whole process, garbage
/// collection and compilation included, loading and a warm-up left out. `./dateline bench FILE`
/// runs it.
public final class ReadingBenchmark {

  /// Each engine reads so many words before it is timed, a slow one half of what it is given.
  private static final int WARM_UP = 10_000;

  /// @param words how many it is given at most
  private record Contender(String name, int threads, int words, Supplier<Consumer<Article>> load) {}

  /// @param processor seconds of processor time
  /// @param clock seconds
  /// @param heap most of the heap that was in use, in bytes, garbage included
  private record Timing(int words, double processor, double clock, long heap) {}

  private ReadingBenchmark() {}

  /// @param arguments a file of JSON lines with `text` and `published`; then, optionally, how many
  ///   words the slow pipelines are given
  public static void main(String[] arguments) throws InterruptedException {
    if (arguments.length == 0) {
      System.err.println("bench needs a file of JSON lines with articles; see ./dateline help");
      System.exit(2);
    }
    var articles = articles(Path.of(arguments[0]));
    int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    int all = Integer.MAX_VALUE;
    var lean = "tokenize,pos,lemma,ner,depparse";
    System.out.printf(
        "%-40s %8s %8s %11s %8s %11s %7s%n",
        "", "words", "CPU s", "words/CPU s", "ratio", "words/s", "heap MB");
    double dateline =
        print(
            new Contender("Dateline: events, dates, places", 1, all, ReadingBenchmark::dateline),
            articles,
            0);
    for (var contender :
        List.of(
            new Contender("Dateline, two threads", 2, all, ReadingBenchmark::dateline),
            new Contender("Dateline: tags and lemmas alone", 1, all, () -> tags()),
            new Contender("Dateline: tokens alone", 1, all, () -> tokens()),
            new Contender("CoreNLP: tags and lemmas", 1, few, () -> lean("tokenize,pos,lemma")),
            new Contender("CoreNLP lean: tags, names, parser", 1, few, () -> lean(lean)),
            new Contender("CoreNLP default", 1, few, () -> byDefault(lean)),
            new Contender("CoreNLP: tags and SUTime (times only)", 1, few, () -> suTime()))) {
      print(contender, articles, dateline);
    }
  }

  /// Returns words a second of processor time; 0 when it cannot be loaded.
  ///
  /// @param dateline the same of Dateline, 0 for Dateline itself
  private static double print(Contender contender, List<Article> articles, double dateline)
      throws InterruptedException {
    Consumer<Article> engine;
    try {
      engine = contender.load().get();
    } catch (RuntimeException | NoClassDefFoundError e) {
      System.out.printf("%-40s cannot be loaded: %s%n", contender.name(), e);
      return 0;
    }
    var timing = time(contender, engine, articles);
    double speed = timing.words() / timing.processor();
    System.out.printf(
        Locale.ROOT,
        "%-40s %8d %8.1f %11.0f %8.2f %11.0f %7d%n",
        contender.name(),
        timing.words(),
        timing.processor(),
        speed,
        dateline == 0 ? 1 : speed / dateline,
        timing.words() / timing.clock(),
        timing.heap() >> 20);
    return speed;
  }

  private static Timing time(Contender contender, Consumer<Article> engine, List<Article> articles)
      throws InterruptedException {
    int warmUp = Math.min(WARM_UP, contender.words() / 2);
    int warm = 0;
    int next = 0;
    for (; next < articles.size() && warm < warmUp; next++) {
      warm += words(articles.get(next));
      engine.accept(articles.get(next));
    }
    System.gc();
    heap().forEach(MemoryPoolMXBean::resetPeakUsage);
    int words = 0;
    long begun = System.nanoTime();
    long worked = processorTime();
    try (var threads = Executors.newFixedThreadPool(contender.threads())) {
      for (; next < articles.size() && words < contender.words(); next++) {
        var article = articles.get(next);
        words += words(article);
        threads.execute(() -> engine.accept(article));
      }
    }
    return new Timing(
        words,
        (processorTime() - worked) / 1e9,
        (System.nanoTime() - begun) / 1e9,
        heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum());
  }

  private static List<MemoryPoolMXBean> heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private static Consumer<Article> dateline() {
    var reader = new Reader(new CoreNlp(), Gazetteer.open(Path.of("geodata")));
    return reader::read;
  }

  private static Consumer<Article> tags() {
    var engine = new CoreNlp();
    return article -> engine.sentences(article.text()).forEach(Sentence::lemmas);
  }

  private static Consumer<Article> tokens() {
    var engine = new CoreNlp();
    return article -> engine.sentences(article.text());
  }

  /// With the three-class tagger of names alone, as Dateline has it.
  private static Consumer<Article> lean(String annotators) {
    var properties = properties(annotators);
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return annotating(new StanfordCoreNLP(properties));
  }

  private static Consumer<Article> byDefault(String annotators) {
    return annotating(new StanfordCoreNLP(properties(annotators)));
  }

  private static Consumer<Article> suTime() {
    var properties = properties("tokenize,pos");
    var pipeline = new StanfordCoreNLP(properties);
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    return annotating(pipeline);
  }

  private static Properties properties(String annotators) {
    var properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("sutime.binders", "0");
    return properties;
  }

  private static Consumer<Article> annotating(StanfordCoreNLP pipeline) {
    return article -> {
      var annotation = new Annotation(article.text());
      annotation.set(CoreAnnotations.DocDateAnnotation.class, article.published().toString());
      pipeline.annotate(annotation);
    };
  }

  private static int words(Article article) {
    return article.text().strip().split("\\s+").length;
  }

  private static long processorTime() {
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return system.getProcessCpuTime();
  }

  private static List<Article> articles(Path file) {
    if (!Files.isReadable(file)) {
      System.err.println("there is no file '" + file + "' that can be read");
      System.exit(2);
    }
    List<Article> articles = new ArrayList<>();
    Documents.in(file)
        .forEachRemaining(document -> {
          if (document instanceof Document.Readable(String _, var draft)) {
            var day = draft.published() == null ? LocalDate.of(2014, 3, 14) : draft.published();
            articles.add(draft.publishedOn(day));
          }
        });
    return articles;
  }
}
