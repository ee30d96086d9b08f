package org.accountabilityledger;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A Java file as the compiler reads it: its text, its types and its methods. */
record SourceFile(Path path, String text, CompilationUnitTree unit, DocTrees trees) {

    /** A method and the number of lines of its body; the lines of a text block count as one. */
    record Method(String name, int lines) {
    }

    static List<SourceFile> parse(Collection<Path> paths) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(paths));
            DocTrees trees = DocTrees.instance(task);
            List<SourceFile> parsed = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Path path = Path.of("").toAbsolutePath().relativize(Path.of(unit.getSourceFile().toUri()));
                parsed.add(new SourceFile(path, Files.readString(path), unit, trees));
            }
            return parsed;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    SourceFile with(String otherText) {
        return new SourceFile(path, otherText, unit, trees);
    }

    boolean isTest() {
        return path.startsWith("src/test");
    }

    long lines() {
        return text.lines().count();
    }

    /** Every type's name, the nested ones too. */
    List<String> types() {
        List<String> names = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void none) {
                names.add(type.getSimpleName().toString());
                return super.visitClass(type, none);
            }
        }.scan(unit, null);
        return names;
    }

    /** The public types of the first level about which the file says nothing. */
    List<String> unexplained() {
        return unit.getTypeDecls().stream().filter(ClassTree.class::isInstance).map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
                .filter(type -> trees.getDocComment(TreePath.getPath(unit, type)) == null)
                .map(type -> type.getSimpleName().toString()).toList();
    }

    /** The names of the methods that JUnit runs. */
    List<String> tests() {
        List<String> names = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getModifiers().getAnnotations().stream().anyMatch(annotation ->
                        annotation.getAnnotationType().toString().matches("Test|ParameterizedTest|RepeatedTest"))) {
                    names.add(method.getName().toString());
                }
                return super.visitMethod(method, none);
            }
        }.scan(unit, null);
        return names;
    }

    /** Every method with a body. One that is a single switch is a table, and as long as its cases: it is left out. */
    List<Method> methods() {
        List<Method> methods = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void none) {
                if (method.getBody() != null && !isTable(method.getBody())) {
                    methods.add(new Method(method.getName().toString(),
                            lines(method.getBody()) - linesOfTextBlocks(method.getBody())));
                }
                return super.visitMethod(method, none);
            }
        }.scan(unit, null);
        return methods;
    }

    private static boolean isTable(BlockTree body) {
        return body.getStatements().size() == 1 && body.getStatements().getFirst() instanceof ReturnTree returned
                && returned.getExpression() instanceof SwitchExpressionTree;
    }

    private int linesOfTextBlocks(Tree tree) {
        AtomicInteger lines = new AtomicInteger();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void none) {
                lines.addAndGet(lines(literal) - 1);
                return null;
            }
        }.scan(tree, null);
        return lines.get();
    }

    private int lines(Tree tree) {
        return (int) (line(trees.getSourcePositions().getEndPosition(unit, tree))
                - line(trees.getSourcePositions().getStartPosition(unit, tree)) + 1);
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}
