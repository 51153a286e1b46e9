export function App() {
  return <main>Karaula</main>;
}
