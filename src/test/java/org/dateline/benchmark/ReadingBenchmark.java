package org.dateline.benchmark;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.Document;
import org.dateline.article.Documents;
import org.dateline.place.Gazetteer;
import org.dateline.reading.Reader;
import org.dateline.reading.engine.CoreNlp;

/// Times the whole reading against pipelines of CoreNLP on the same articles, one after the other
/// in one process, and prints words a second of processor time of the whole process, garbage
/// collection and compilation included, loading and a warm-up left out. `./dateline bench FILE`
/// runs it.
public final class ReadingBenchmark {

  /// Each engine reads so many words before it is timed, a slow one half of what it is given.
  private static final int WARM_UP = 10_000;

  private record Contender(String name, int words, Supplier<Consumer<Article>> load) {}

  private ReadingBenchmark() {}

  /// @param arguments a file of JSON lines with `text` and `published`; then, optionally, how many
  ///   words the slow pipelines are given
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      System.err.println("bench needs a file of JSON lines with articles; see ./dateline help");
      System.exit(2);
    }
    var articles = articles(Path.of(arguments[0]));
    int few = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20_000;
    var contenders =
        List.of(
            new Contender(
                "Dateline: events, dates, places", Integer.MAX_VALUE, ReadingBenchmark::dateline),
            new Contender(
                "CoreNLP lean: tags, names, parser",
                few,
                () -> coreNlp("tokenize,pos,lemma,ner,depparse", true)),
            new Contender(
                "CoreNLP default", few, () -> coreNlp("tokenize,pos,lemma,ner,depparse", false)),
            new Contender(
                "CoreNLP tags and lemmas", few, () -> coreNlp("tokenize,pos,lemma", true)));
    System.out.printf("%-36s %9s %9s %12s%n", "", "words", "CPU s", "words/CPU s");
    for (var contender : contenders) {
      time(contender, articles);
    }
  }

  private static void time(Contender contender, List<Article> articles) {
    Consumer<Article> engine;
    try {
      engine = contender.load().get();
    } catch (RuntimeException | NoClassDefFoundError e) {
      System.out.printf("%-36s cannot be loaded: %s%n", contender.name(), e);
      return;
    }
    int warmUp = Math.min(WARM_UP, contender.words() / 2);
    int warm = 0;
    int words = 0;
    long begin = processorTime();
    for (var article : articles) {
      if (warm < warmUp) {
        warm += words(article);
        engine.accept(article);
        begin = processorTime();
      } else if (words < contender.words()) {
        words += words(article);
        engine.accept(article);
      }
    }
    double seconds = (processorTime() - begin) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-36s %9d %9.1f %12.0f%n", contender.name(), words, seconds, words / seconds);
  }

  private static Consumer<Article> dateline() {
    var reader = new Reader(new CoreNlp(), Gazetteer.open(Path.of("geodata")));
    return reader::read;
  }

  /// @param lean with the three-class tagger of names alone, as Dateline has it
  private static Consumer<Article> coreNlp(String annotators, boolean lean) {
    var properties = new Properties();
    properties.setProperty("annotators", annotators);
    if (lean) {
      properties.setProperty(
          "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
      properties.setProperty("ner.applyFineGrained", "false");
      properties.setProperty("ner.applyNumericClassifiers", "false");
      properties.setProperty("ner.useSUTime", "false");
      properties.setProperty("ner.buildEntityMentions", "false");
    } else {
      properties.setProperty("sutime.binders", "0");
    }
    var pipeline = new StanfordCoreNLP(properties);
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
