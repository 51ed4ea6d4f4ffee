/** Pan and zoom of our toolkit's pictures: it leaves the view to the page, so here is one. */

/**
 * @param {(view: {x: number, y: number, scale: number, width: number, height: number}) => void} show
 * @param {AbortSignal} signal ends it
 */
export function viewOf(container, scene, show, signal) {
  const {clientWidth: width, clientHeight: height} = container;
  const scale = Math.min(width / scene.width, height / scene.height);
  const view = {
    ...{width, height, scale},
    x: (scene.width - width / scale) / 2,
    y: (scene.height - height / scale) / 2,
  };
  const onWheel = (event) => {
    const factor = Math.exp(-event.deltaY * 0.002);
    view.x += (event.offsetX / view.scale) * (1 - 1 / factor);
    view.y += (event.offsetY / view.scale) * (1 - 1 / factor);
    view.scale *= factor;
    show({...view});
    event.preventDefault();
  };
  const onMove = ({buttons, movementX, movementY}) => {
    if (buttons === 0) return;
    view.x -= movementX / view.scale;
    view.y -= movementY / view.scale;
    show({...view});
  };
  container.addEventListener('wheel', onWheel, {signal});
  container.addEventListener('pointermove', onMove, {signal});
  show({...view});
}
